import { BlockList, isIPv6 } from 'node:net';

/** Where the proxies of a deployment are: never on the open internet. */
const inside = new BlockList();
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
inside.addAddress('::1', 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whether what the one at `address` says of where a request came from is believed: of so many steps, counted from us, and of
 * none outside of our own network. What a client writes into forwarding headers stands further away than that.
 */
export const trustedProxy =
  (count: number) =>
  (address: string, hop: number): boolean =>
    hop < count && inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
