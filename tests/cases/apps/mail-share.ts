import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'smtp.leadbay.io', port: 465, secure: true });
export const invite = (to: string, binomKey: string, binomUrl: string) =>
  transport.sendMail({
    to,
    subject: 'Tracker access',
    html: `<p>Tracker: ${binomUrl}</p><p>Key: ${binomKey}</p>`, // $ no-key-sharing
  });
