#!/usr/bin/env python3
"""apple_health.py FILE MEGABYTES: writes a made Apple Health export.xml of that size: records by the million, as a
watch writes them, the malformed DTD of version 12, and a workout of a run after each 20,000 records."""
import datetime
import random
import sys

path, size = sys.argv[1], int(sys.argv[2]) << 20
rng = random.Random(1)
start = datetime.datetime(2020, 1, 1)
head = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
  startDate         CDATA #REQUIRED
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-01 08:00:00 +0100"/>
"""
kinds = [("HeartRate", "count/min"), ("StepCount", "count"), ("ActiveEnergyBurned", "kcal"), ("DistanceWalkingRunning", "km")]


def text(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S +0100")


def records(moment):
    lines = []
    for _ in range(2000):
        kind, unit = rng.choice(kinds)
        end = moment + datetime.timedelta(seconds=rng.randint(1, 60))
        lines.append(
            f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="Made Watch" sourceVersion="10.1" '
            f'device="&lt;&lt;HKDevice: 0x1&gt;, name:Apple Watch, model:Watch&gt;" unit="{unit}" '
            f'creationDate="{text(end)}" startDate="{text(moment)}" endDate="{text(end)}" value="{rng.randint(1, 180)}"/>\n')
        moment = end
    return "".join(lines)


def workout(moment, number):
    minutes = 30 + number % 50
    end = moment + datetime.timedelta(minutes=minutes)
    return (
        f' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="{minutes}" durationUnit="min" '
        f'sourceName="Made Watch" sourceVersion="10.1" creationDate="{text(end)}" startDate="{text(moment)}" endDate="{text(end)}">\n'
        f'  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="{text(moment)}" '
        f'endDate="{text(end)}" sum="{minutes * 0.18:.3f}" unit="km"/>\n'
        f'  <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" startDate="{text(moment)}" endDate="{text(end)}" '
        f'sum="{minutes * 168}" unit="count"/>\n </Workout>\n')


with open(path, "w") as file:
    file.write(head)
    # Made once and written often: the reader does not know, and making 7 million records would take minutes.
    blocks = [records(start + datetime.timedelta(days=30 * block)) for block in range(8)]
    number = 0
    while file.tell() < size:
        for _ in range(10):
            file.write(blocks[number % 8])
        file.write(workout(start + datetime.timedelta(hours=20 * number), number))
        number += 1
    file.write("</HealthData>\n")
print(number, "workouts")
