/** What a number is drawn for: numbers of one topic tell nothing about those of another. */
export const topics = {
  start: 1,
  growth: 2,
  staff: 3,
  drift: 4,
  ages: 5,
  women: 6,
  fixedTerm: 7,
  turnover: 8,
  ads: 9,
  applicants: 10,
  ordinaryHours: 11,
  sickHours: 12,
  longSickHours: 13,
  season: 14,
  rounding: 15,
} as const
