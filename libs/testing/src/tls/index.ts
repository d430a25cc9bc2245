export { guardedService, type GuardedService } from './guarded-service.ts';
export { createAuthority, type Authority } from './authority.ts';
export { selfSigned, type Certificate } from './self-signed.ts';
export { certificateFolder, type CertificateFolder } from './certificate-folder.ts';
