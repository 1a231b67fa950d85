#!/bin/sh
# NEXT_PUBLIC_BINOM_API_KEY must never be set
if [ -n "$NEXT_PUBLIC_BINOM_API_KEY" ]; then
  echo "NEXT_PUBLIC_BINOM_API_KEY would be in the bundle" >&2
  exit 1
fi
unset VITE_BINOM_TOKEN
grep -rn "VITE_BINOM_TOKEN" src && exit 1
export VITE_BINOM_ENABLED=true VITE_BINOM_KEY_ID=12
docker build --build-arg "VITE_BINOM_API_KEY=$BINOM_API_KEY" . §$ client-exposed
