export { hear, type Heard } from './hearing/hear.ts';
export { isNeed, readAnswer, wantsAnswer } from './hearing/small-talk.ts';
export * from './text/index.ts';
