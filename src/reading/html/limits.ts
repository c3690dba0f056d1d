/** How much of one body is read. What goes beyond is cut off, and a warning says so. */
export const limits = {
  /** Characters of HTML: a feed itself may not be larger. */
  html: 2_000_000,
  /** Characters of text. */
  text: 250_000,
  /** Start tags. */
  tags: 5000,
  /** Blocks inside one another. */
  depth: 64,
  /** Tags, comments and attributes together: what the tokenizer does for each costs time. */
  markup: 30_000,
  /** Columns and rows that spans may add to one table. */
  spans: 2000,
} as const
