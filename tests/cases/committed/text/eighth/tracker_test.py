from unittest import mock
from tracker import Binom

KEY = "0" * 64


def test_info():
    with mock.patch.dict("os.environ", {"BINOM_API_KEY": "test-key", "BINOM_URL": "http://tracker.test"}):
        assert Binom().info()


def test_verify():
    s = mock.Mock()
    Binom(session=s, api_key=KEY).info()
    s.get.assert_called_with(mock.ANY, headers={"api-key": KEY}, verify=True)
