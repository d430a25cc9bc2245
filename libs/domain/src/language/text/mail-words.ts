/** How mails are put together in a language. */
export interface MailWords {
  /** In the line above a quoted mail: `wrote` of `On Monday, Ann wrote:`. */
  readonly wrote: readonly string[];
  /** Above a forwarded or quoted mail: `from`, `original message`. */
  readonly header: readonly string[];
  /** The line before a name and a title: `kind regards`. */
  readonly signOff: readonly string[];
}
