import { expect, it } from 'vitest';
import { mustBeLocal, networkFileSystem } from './network-file-system.ts';

it.each([
  ['NFS', 0x6969],
  ['CIFS', 0xff534d42],
  ['CIFS', 0xff534d42 | 0],
  ['SMB2', 0xfe534d42],
  ['FUSE', 0x65735546],
  ['Ceph', 0x00c36400],
])('%s is a network file system (%i)', (name, type) => {
  expect(networkFileSystem(type, 'linux')).toBe(name);
});

it.each([
  ['ext4', 0xef53],
  ['xfs', 0x58465342],
  ['btrfs', 0x9123683e],
  ['tmpfs', 0x01021994],
  ['overlayfs', 0x794c7630],
  ['zfs', 0x2fc12fc1],
])('%s is none', (_, type) => {
  expect(networkFileSystem(type, 'linux')).toBeUndefined();
});

it('says nothing where numbers mean something else', () => {
  expect(networkFileSystem(0x6969, 'darwin')).toBeUndefined();
});

it('a folder there is refused with its name, the reason and what to do', () => {
  expect(() => mustBeLocal('/mnt/share', 'log', { type: 0x6969 } as never, 'linux')).toThrow(
    /The log in \/mnt\/share would lie on a network file system \(NFS\).*Choose a folder on a local disk/,
  );
});
