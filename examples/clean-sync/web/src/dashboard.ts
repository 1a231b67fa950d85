interface Offer {
  id: number;
  name: string;
}

/** Fills the list of offers from our own server. */
export async function showOffers(list: HTMLUListElement): Promise<void> {
  const response = await fetch('/offers');
  const offers = (await response.json()) as Offer[];
  list.replaceChildren(
    ...offers.map((offer) => {
      const item = document.createElement('li');
      item.textContent = offer.name;
      return item;
    }),
  );
}

/** Remembers which day was looked at, for the next visit. */
export function rememberDay(day: string): void {
  localStorage.setItem('day', day);
}
