import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';

const BINOM = 'https://m.hollyoak-ads.com/public/api/v1';

export function Campaigns() {
  const [rows, setRows] = useState<{ id: number; name: string }[]>([]);

  useEffect(() => {
    (async () => {
      const key = await AsyncStorage.getItem('binom_api_key');
      const res = await fetch(`${BINOM}/campaign/list/filtered`, { headers: { 'api-key': key! } }); // $ require-env-key
      setRows(await res.json());
    })();
  }, []);

  return <FlatList data={rows} keyExtractor={(row) => String(row.id)} renderItem={({ item }) => <Text key={item.id}>{item.name}</Text>} />;
}

export function useOffers() {
  const [offers, setOffers] = useState([]);
  useEffect(() => {
    SecureStore.getItemAsync('binom_api_key').then(async (key) => {
      if (!key) return;
      const res = await fetch(`${BINOM}/offer/list/filtered`, { headers: { 'api-key': key } });
      setOffers(await res.json());
    });
  }, []);
  return offers;
}

export const debugHeaders = { 'api-key': process.env.EXPO_PUBLIC_BINOM_API_KEY }; // $ no-client-exposed-key
export const trackerUrl = process.env.EXPO_PUBLIC_BINOM_URL;
