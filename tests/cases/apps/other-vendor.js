const brevo = { 'api-key': process.env.BREVO_API_KEY };
fetch('https://api.brevo.com/v3/smtp/email', { method: 'POST', headers: brevo, body: '{}' });
console.log('sent');
