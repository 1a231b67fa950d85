//@ {"settings":{"binom":{"credentials":"any"}}}
export const c1 = 'Server=tcp:db.example.net,1433;Initial Catalog=app;User ID=svc;Password=Az!ure99;Encrypt=True;'; // $ no-hardcoded-key
export const c2 = 'DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=mcZrw6niEeK0IjIPfm7C4GQnqcuTO3tL1KDuigxKg0sqZSaRA51RrEwpRTjylalEaWKB2KSyEYR7Stlhm3tK8P==;EndpointSuffix=core.windows.net'; // $ no-hardcoded-key
export const c3 = 'Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=RjPATjEtXTc5t6W9qDZmhSnvLoWdkMU6Cd4mcbQ9ELo='; // $ no-hardcoded-key
export const c4 = `postgresql://${process.env.PGUSER}:${encodeURIComponent(process.env.PGPASSWORD ?? '')}@db/app`; // $ no-unchecked-env-key
export const c5 = 'redis://default:@cache:6379';
export const c6 = 'amqp://localhost';
export const c7 = 'mongodb+srv://<username>:<password>@cluster.mongodb.net/test';
export const c8 = 'https://token:x-oauth-basic@github.com/acme/app.git';
export const c9 = 'host=db user=app password=pg-dsn-77 dbname=app'; // $ no-hardcoded-key
