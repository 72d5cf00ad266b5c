import { BlockList, isIP } from 'node:net';

/**
 * IPv4 networks that are not of the public Internet (IANA IPv4 Special-Purpose Address Registry), multicast, the
 * reserved rest, and the one public address at which a cloud answers its own machines.
 */
const CLOSED_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['168.63.129.16', 32],
];
/** Of IPv6 only global unicast is open; in it, what is set aside, and 6to4 and Teredo, which hold an IPv4 address. */
const OPEN_6 = ['2000::', 3] as const;
const CLOSED_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const closed4 = listOf('ipv4', CLOSED_4);
const open6 = listOf('ipv6', [OPEN_6]);
const closed6 = listOf('ipv6', CLOSED_6);

/**
 * Whether an IP address is one of the public Internet. Private, loopback, link-local, shared (CGNAT), multicast,
 * documentation and reserved addresses are not, nor are IPv4-mapped, NAT64, 6to4 and unique local ones, nor what is no
 * address at all.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed4.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
    default:
      return false;
  }
}

function listOf(family: 'ipv4' | 'ipv6', networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}
