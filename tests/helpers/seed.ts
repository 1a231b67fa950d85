/**
 * Random programs and texts are the same in each run, so that a change which breaks nothing never fails by luck, and so that the lines they
 * reach are the same. `FAST_CHECK_SEED=$RANDOM npx vitest run …` looks further.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_128) });
