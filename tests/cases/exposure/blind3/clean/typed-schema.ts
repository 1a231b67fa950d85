import { z } from 'zod';
import { Entity, Column, PrimaryColumn } from 'typeorm';
import { logger } from './logger';

const Settings = z.object({
  BINOM_URL: z.string().url(),
  BINOM_API_KEY: z.string().min(39, 'BINOM_API_KEY is too short'),
});

export type Settings = z.infer<typeof Settings>;

@Entity()
export class Team {
  @PrimaryColumn() id!: string;
  @Column({ select: false }) binomApiKey!: string;
  @Column() name!: string;
}

export function load(source: NodeJS.ProcessEnv): Settings {
  const result = Settings.safeParse(source);
  if (!result.success) {
    logger.error('bad environment', result.error.issues.map((issue) => issue.path.join('.')));
    throw new Error(`bad environment: ${result.error.issues.map((issue) => issue.message).join(', ')}`);
  }
  logger.info('environment is fine', Object.keys(result.data));
  return result.data;
}

export const toDto = (team: Team) => ({ id: team.id, name: team.name });
