export { Weigher } from './weigh.ts';
export { LEARNED } from './weights/index.ts';
