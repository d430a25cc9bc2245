export { guardedService, type GuardedService } from './guarded-service.ts';
export { selfSigned } from './self-signed.ts';
export { certificateFolder, type CertificateFolder } from './certificate-folder.ts';
