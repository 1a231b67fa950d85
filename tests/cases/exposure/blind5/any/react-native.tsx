//@ {"settings":{"binom":{"credentials":"any"}}}
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Keychain from 'react-native-keychain';
import analytics from '@segment/analytics-react-native';
import crashlytics from '@react-native-firebase/crashlytics';

export const useAuth = () => {
  const signIn = async (email: string, password: string) => {
    const res = await fetch('https://api.example.org/session', { method: 'POST', body: JSON.stringify({ email, password }) });
    const { accessToken, user } = await res.json();
    await Keychain.setGenericPassword(email, accessToken);
    await AsyncStorage.setItem('accessToken', accessToken); // $ no-plaintext-key-storage
    await AsyncStorage.setItem('user', JSON.stringify({ id: user.id, email }));
    crashlytics().log(`signed in ${user.id}`);
    crashlytics().log(`signed in ${user.id} ${accessToken}`); // $ no-key-logging
    crashlytics().setAttribute('plan', user.plan);
    analytics.identify(user.id, { plan: user.plan });
  };
  return { signIn };
};
