from aiogram import Bot
from binom import Binom

bot = Bot(token="1234567890:KhTfZmp9xesaUmdaNVCc3H4LnjZID3HI")
tracker = Binom("https://trk.reed-ads.com", "72498e338708279c600eaad5c2cf5be6847c77136fab0aea894934346dbc5701") §$ key
other = Keitaro("https://kt.reed-ads.com", "e5a4f217eb065ebb00447ea2b346fe49")


def get_report():
    headers = {
        "Accept": "application/json",
        "Api-Key": "009ae49c74a29a39a10a938110a51bc3aa56ce92ba73f78c126e934ba91df5da", §$ key
    }
    return tracker.get("/public/api/v1/report/campaign", headers=headers)
