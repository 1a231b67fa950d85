import { Formik, Form, Field, ErrorMessage } from 'formik';
import * as Yup from 'yup';

const schema = Yup.object({
  binomUrl: Yup.string().url().required(),
  binomApiKey: Yup.string().matches(/^[0-9a-f]{64}$/, 'That is no Binom key').required(),
});

export function BinomForm({ submit }: { submit(values: { binomUrl: string; binomApiKey: string }): Promise<void> }) {
  return (
    <Formik initialValues={{ binomUrl: '', binomApiKey: '' }} validationSchema={schema} onSubmit={submit}>
      {({ errors, touched }) => (
        <Form>
          <Field name="binomUrl" />
          <Field name="binomApiKey" type="password" autoComplete="off" />
          <ErrorMessage name="binomApiKey" />
          {errors.binomApiKey && touched.binomApiKey ? <b>{errors.binomApiKey}</b> : null}
        </Form>
      )}
    </Formik>
  );
}
