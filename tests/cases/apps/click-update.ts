const tracker = process.env.BINOM_URL;
const updKey = process.env.BINOM_UPD_KEY;
if (!tracker || !updKey) throw new Error('not configured');

export const setEvent = (clickid: string, value: number) =>
  fetch(`${tracker}/click?cnv_id=${clickid}&upd_key=${updKey}&event1=${value}`);
