/** Up to four words before the noun: `your`, `a damn`, `one of your senior bank`. */
export const NP = '<det>? !<break> _? !<break> _?';
export const WHO = '(<person>|<role>|<department>|<service>|<someone>)';
export const STAFF = '(<person>|<role>|<department>|<service>)';
/** Plainly a person, however vague the word: `a real one`, `somebody living`. */
export const REAL = '<det>? <real> <real>? (<person>|<someone>|one)';
export const WANTS = '(<wish>|<may>|<help>|<how>)';
export const THAT_I_CAN = '(there|else|available)? (that|who|whom)? <i>? <modal>? <adverb>?';
