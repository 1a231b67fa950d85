// Other applications have such a path too: without the header, the name or a parameter of Binom nothing says whose it is.
export async function offerList() {
  const response = await fetch('http://trk.meadow-ads.com/public/api/v1/info/offer');
  return response.json();
}
