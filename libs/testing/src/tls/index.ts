export { guardedDoor, type GuardedDoor } from './guarded-door.ts';
export { selfSigned } from './self-signed.ts';
