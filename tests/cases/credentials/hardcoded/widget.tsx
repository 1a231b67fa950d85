import { BinomProvider, ReportTable } from '@adops/binom-react';

const title = 'Binom report';

export function App() {
  return (
    <BinomProvider url="https://bn.halyard.agency" apiKey="84f1a2773ee276e956602291ece4a9b322318f0e80046df484dc6c44e5f9a222"> {/* the tracker */} // $ no-hardcoded-key
      <h1>{title}</h1>
      <ReportTable binomToken={'c4feab14017e3fedf9a41dc6c1919091139d0115a4e8ee72bbd9472adb13ffbf'} preset="today" /> // $ no-hardcoded-key
      <input name="apiKey" type="password" placeholder="Binom API key" autoComplete="off" />
      <label htmlFor="apiKey">API key of the tracker</label>
      <ReportTable {...{ apiKey: `f790ea44970c91484e5a0052504872d79d0952c152978b32d368a6d0c59139de` }} /> // $ no-hardcoded-key
      <code>BINOM_API_KEY=your_api_key_here</code>
    </BinomProvider>
  );
}
