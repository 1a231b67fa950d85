import os

import pytest

os.environ.setdefault("BINOM_API_KEY", "test-key")
os.environ.setdefault("BINOM_URL", "http://localhost:8080")


@pytest.fixture
def tracker(monkeypatch):
    monkeypatch.setenv("BINOM_API_KEY", "d9a2425f6e1207244eb2cfd2425190ef074d9c01bd5d40e534d0d615161621b7") §$ key
    monkeypatch.setenv("BINOM_TOKEN", "dummy-token")
    return object()


def test_headers(requests_mock):
    requests_mock.get("https://trk.example.com/public/api/v1/info", request_headers={"api-key": "test-key"})
