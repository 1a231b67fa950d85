//@ {"filename":"pages/checkout.tsx","settings":{"binom":{"credentials":"any"}}}
import Stripe from 'stripe';
import { loadStripe } from '@stripe/stripe-js';

const stripePromise = loadStripe(process.env.NEXT_PUBLIC_STRIPE_KEY ?? '');

export async function getServerSideProps() {
  const { STRIPE_SECRET_KEY } = process.env;
  if (!STRIPE_SECRET_KEY) throw new Error('STRIPE_SECRET_KEY is not set');
  const stripe = new Stripe(STRIPE_SECRET_KEY);
  const intent = await stripe.paymentIntents.create({ amount: 100, currency: 'eur' });
  return {
    props: {
      clientSecret: intent.client_secret,
      publishable: process.env.STRIPE_PUBLISHABLE_KEY,
      webhook: process.env.STRIPE_WEBHOOK_SECRET, // $ no-client-exposed-key
    },
  };
}

export default function Checkout({ clientSecret }: { clientSecret: string }) {
  console.debug('checkout', Boolean(clientSecret), stripePromise);
  return <main>{clientSecret ? 'ready' : 'wait'}</main>;
}
