"""What the description says in words only: days of the calendar that have come, and moments in UTC."""
import datetime

import schemathesis
from hypothesis import strategies

TODAY = datetime.datetime.now(datetime.timezone.utc).date()

days = strategies.dates(datetime.date(1600, 1, 1), TODAY)
clock = strategies.times().map(lambda time: time.replace(microsecond=time.microsecond // 1000 * 1000))

schemathesis.openapi.format("date", days.map(lambda day: day.isoformat()))
schemathesis.openapi.format("date-time", strategies.tuples(days, clock).map(
    lambda pair: f"{pair[0].isoformat()}T{pair[1].isoformat()}Z"))


@schemathesis.hook
def filter_query(context, query):
    """A window ends no earlier than it begins."""
    return not query or not {"from", "to"} <= query.keys() or str(query["from"]) <= str(query["to"])


@schemathesis.hook
def map_query(context, query):
    """A timeline is of at most 400 days."""
    if not query or not context.operation.path.endswith("/timeline"):
        return query
    try:
        first = datetime.date.fromisoformat(str(query["from"]))
    except (KeyError, ValueError):
        return query
    last = min(first + datetime.timedelta(399), datetime.date.max)
    if "to" not in query or first.isoformat() <= str(query["to"]) <= "9999-12-31":
        query["to"] = min(str(query.get("to", last)), last.isoformat())
    return query


def recordings(value):
    """Every recording in a body, however deep."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name == "recording" and isinstance(each, dict):
                yield each
            yield from recordings(each)
    elif isinstance(value, list):
        for each in value:
            yield from recordings(each)


@schemathesis.hook
def before_call(context, case, kwargs):
    """A recording names each activity of each file once."""
    for recording in recordings(case.body):
        others = recording.get("others")
        named = {(str(recording.get("hash")), str(recording.get("part")))}
        for other in others if isinstance(others, list) else []:
            if isinstance(other, dict) and isinstance(other.get("part"), int):
                while (str(other.get("hash")), str(other["part"])) in named and other["part"] < 65_535:
                    other["part"] += 1
                named.add((str(other.get("hash")), str(other["part"])))
