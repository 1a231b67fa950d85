interface Campaign {
  id: number;
  name: string;
}

const key = import.meta.env.VITE_BINOM_API_KEY as string;

/** Fills the list of campaigns straight from the tracker. */
export async function showCampaigns(list: HTMLUListElement, trackerUrl: string): Promise<void> {
  const response = await fetch(`${trackerUrl}/public/api/v1/info/campaign?datePreset=today`, {
    headers: { 'api-key': key },
  });
  const campaigns = (await response.json()) as Campaign[];
  list.replaceChildren(
    ...campaigns.map((campaign) => {
      const item = document.createElement('li');
      item.textContent = campaign.name;
      return item;
    }),
  );
}

/** Keeps the key that a user typed, for the next visit. */
export function rememberKey(form: HTMLFormElement): void {
  const binomApiKey = String(new FormData(form).get('binomApiKey'));
  localStorage.setItem('binomApiKey', binomApiKey);
}
