#!/usr/bin/env python3
import argparse
import json
import urllib.parse
import urllib.request

TRACKER = "https://trk.north-clicks.net/index.php"
# old key: 95000001ed88d48029221f7adcc6ac91876f84f3 §$ key


def costs(day: str, key: str) -> list:
    query = urllib.parse.urlencode({"page": "Campaigns", "date": day, "api_key": key})
    with urllib.request.urlopen(f"{TRACKER}?{query}") as res:
        return json.load(res)


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("--api-key", default="91000001bb95f37a5cf2c3efb8b741d59e2e7556") §$ key
    p.add_argument("--day", default="2")
    args = p.parse_args()
    print(len(costs(args.day, args.api_key)))
