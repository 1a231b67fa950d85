import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function GET() {
  const users = await prisma.user.findMany({ select: { id: true, email: true, binomApiKey: true } });
  return NextResponse.json(users.map(({ binomApiKey, ...rest }) => ({ ...rest, connected: binomApiKey !== null })));
}
