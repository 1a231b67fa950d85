import { binomKeys } from './binom-keys';
import { deploy } from './deploy';
import { db } from './db';

type Step = 'create' | 'verify' | 'install' | 'retire';

// One step a run; the job runs once a day.
export async function step(state: { step: Step; oldId: string; newId?: string }) {
  switch (state.step) {
    case 'create':
      state.newId = await binomKeys.create();
      state.step = 'verify';
      break;
    case 'verify':
      await binomKeys.verify(state.newId);
      state.step = 'install';
      break;
    case 'install':
      await deploy(state.newId);
      state.step = 'retire';
      break;
    case 'retire':
      await binomKeys.revoke(state.oldId);
      break;
  }
  await db.rotations.save(state);
}

export async function finishRotations(now: Date) {
  const due = await db.rotations.find({ graceEndsBefore: now });
  for (const rotation of due) {
    await binomKeys.revoke(rotation.oldKeyId);
    await db.rotations.update(rotation.id, { finishedAt: now });
  }
}

export async function resetKey(user: string) {
  const current = await binomKeys.current(user);
  await binomKeys.disable(current); // $ require-safe-key-rotation
  return binomKeys.create(user);
}
