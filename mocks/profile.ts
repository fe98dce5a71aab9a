/** What kind of work a unit does, in the levels that its figures lie around. Shares and rates are fractions of one. */
export interface Profile {
  /** Permanent staff in a department, from and to. */
  readonly persons: readonly [number, number]
  readonly women: number
  readonly sickLeave: number
  readonly turnover: number
  /** Share of the permanent staff in each ten-year band, 0–19 first. */
  readonly ages: readonly number[]
}

/** Offices: small, little sick leave. */
export const office: Profile = {
  persons: [80, 150],
  women: 0.66,
  sickLeave: 0.048,
  turnover: 0.115,
  ages: [0, 0.08, 0.24, 0.28, 0.27, 0.13],
}

/** Schools and preschools. */
export const school: Profile = {
  persons: [150, 320],
  women: 0.76,
  sickLeave: 0.062,
  turnover: 0.1,
  ages: [0, 0.12, 0.25, 0.27, 0.24, 0.12],
}

/** Care: large, mostly women, the most sick leave. */
export const care: Profile = {
  persons: [200, 420],
  women: 0.78,
  sickLeave: 0.072,
  turnover: 0.122,
  ages: [0, 0.17, 0.22, 0.22, 0.25, 0.14],
}

/** Streets, buildings and water. */
export const technical: Profile = {
  persons: [90, 180],
  women: 0.62,
  sickLeave: 0.052,
  turnover: 0.09,
  ages: [0, 0.09, 0.23, 0.26, 0.28, 0.14],
}

/** The same kind of work in units of another size. */
export function sized(profile: Profile, from: number, to: number): Profile {
  return { ...profile, persons: [from, to] }
}

/** Preschools: hardly any men, and colds. */
export const preschool: Profile = { ...school, persons: [18, 34], women: 0.93, sickLeave: 0.078, turnover: 0.11 }

/** Fire stations: mostly men, little sick leave. */
export const rescue: Profile = { ...technical, persons: [26, 60], women: 0.16, sickLeave: 0.035, turnover: 0.06 }
