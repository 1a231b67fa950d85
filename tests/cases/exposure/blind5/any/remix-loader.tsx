//@ {"filename":"app/routes/account.tsx","settings":{"binom":{"credentials":"any"}}}
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getUser } from '~/session.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await getUser(request);
  return { name: user.name, hasPassword: Boolean(user.passwordHash), stripeKey: process.env.STRIPE_PUBLISHABLE_KEY };
}

export async function action({ request }: LoaderFunctionArgs) {
  const form = await request.formData();
  const password = String(form.get('password'));
  if (password.length < 8) return { errors: { password: 'Too short' } };
  const user = await getUser(request);
  return { ok: true, secret: user.totpSecret }; // $ no-client-exposed-key
}

export default function Account() {
  const { name } = useLoaderData<typeof loader>();
  return <h1>{name}</h1>;
}
