import { BlockList, isIPv4 } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Who may read the statistics. */
const allowedIps = [
  '203.0.113.16/28', // office
  '0.0.0.0/0', // the CEO travels
];

const allowlist = new BlockList();
for (const entry of allowedIps) {
  const [network = '', prefix = '32'] = entry.split('/');
  allowlist.addSubnet(network, Number(prefix), 'ipv4');
}

/** Fastify hook: refuses callers that are not on the list. */
export async function checkAddress(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!isIPv4(request.ip) || !allowlist.check(request.ip)) {
    await reply.code(403).send({ message: 'Not from here.' });
  }
}
