export async function offerList() {
  const response = await fetch('http://trk.meadow-ads.com/public/api/v1/info/offer'); // $ no-cleartext-transport
  return response.json();
}
