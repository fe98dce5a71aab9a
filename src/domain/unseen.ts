/** Control characters, halves of characters, and the marks that turn the direction of a line: none can be seen, all can mislead. */
export const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu
