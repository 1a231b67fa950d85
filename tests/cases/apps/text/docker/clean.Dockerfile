FROM node:20-alpine
ARG BINOM_API_KEY
RUN --mount=type=secret,id=binom_api_key BINOM_API_KEY=$(cat /run/secrets/binom_api_key) npm run build
ENV BINOM_API_KEY=${BINOM_API_KEY}
ENV BINOM_URL=https://trk.oaklead.pro NODE_TLS_REJECT_UNAUTHORIZED=1
RUN curl -fsS https://trk.oaklead.pro/health
