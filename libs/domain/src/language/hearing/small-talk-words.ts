/** Words of no matter of their own, separated by blanks; in scripts without blanks, expressions. */
export interface SmallTalkWords {
  /** With emoji: `👍`. */
  readonly yes: string;
  /** A yes of two words, both of these: `of course`, `go ahead`. */
  readonly yesInTwo: string;
  readonly no: string;
  /** A no that takes a yes back, among the first words behind it: `claro que no`. */
  readonly takesBack?: string;
  /** Makes no clear answer of a yes: `yes, but first …`. */
  readonly hedge: string;
  readonly greeting: string;
  /** Thanks and goodbyes, and what stands in them: no answer is owed. */
  readonly closing: string;
  /** Says nothing of the matter: pronouns, auxiliaries, the wish for a person. */
  readonly filler: string;
  /** The first, and the second of two things that were offered: `first`, `1`, `former`. */
  readonly first?: string;
  readonly second?: string;
  /** Between two things that are offered: `or`. */
  readonly or?: string;
}
