import { prisma } from './prisma';

export async function save(id: string, binomApiKey: string) {
  await prisma.team.update({ where: { id }, data: { binomApiKey } });
}
