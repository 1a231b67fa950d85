import pytest

FAKE_KEY = "x" * 64
BINOM_API_KEY = "test-key"


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setenv("BINOM_API_KEY", "dummy")
    monkeypatch.setenv("BINOM_URL", "http://localhost:9999")


def test_refuses_http():
    with pytest.raises(ValueError, match="http:// is refused"):
        make("http://tracker.example.com")


def test_verify(mocker):
    get = mocker.patch("requests.get")
    assert get.call_args.kwargs["verify"] is not False
