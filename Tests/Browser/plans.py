"""Sessions for the player to play, in the form of `plan` of session.mustache."""

RAISE = {"exercise": "single-leg-raise", "title": "Slow single-leg raise", "intent": "tendon", "sets": 3,
         "repetitions": 15, "tempo": "3-0-3", "rest_s": 120, "each_side": True, "load": "body weight"}

# A day in the gym: tendon work, a hold, hops.
GYM = {"items": [
    {"ladder": "strength", "rung": "s4", "title": "Strength s4: single-leg slow raise", "intent": "tendon",
     "exercises": [RAISE]},
    {"ladder": "strength", "rung": "s1", "title": "Strength s1: isometric hold", "intent": "tendon",
     "exercises": [{"exercise": "isometric-hold", "title": "Isometric hold", "intent": "tendon", "sets": 5,
                    "seconds": 45, "rest_s": 120, "each_side": False}]},
    {"ladder": "plyo", "rung": "p4", "title": "Plyometrics p4: single-leg pogo",
     "exercises": [{"exercise": "single-leg-pogo", "title": "Single-leg pogo", "sets": 3, "hops": 8, "rest_s": 90,
                    "each_side": True}]}]}

# Two short sets, both legs: 2 x 2 repetitions of six seconds, ten seconds of rest.
SHORT = {"items": [
    {"ladder": "strength", "rung": "s2", "title": "Strength s2: slow raise, both legs", "intent": "tendon",
     "exercises": [{**RAISE, "title": "Slow raise, both legs", "sets": 2, "repetitions": 2, "rest_s": 10,
                    "each_side": False}]}]}

# The same before hops: a set of raises, ten seconds of rest, a set of hops.
BOTH = {"items": [
    {"ladder": "strength", "rung": "s2", "title": "Strength s2: slow raise, both legs", "intent": "tendon",
     "exercises": [{**RAISE, "title": "Slow raise, both legs", "sets": 1, "repetitions": 2, "rest_s": 10,
                    "each_side": False}]},
    {"ladder": "plyo", "rung": "p2", "title": "Plyometrics p2: pogo", "exercises": [
        {"exercise": "pogo", "title": "Pogo", "sets": 1, "hops": 8, "rest_s": 10, "each_side": False}]}]}

# One hold of 45 seconds, five times.
HOLD = {"items": [GYM["items"][1]]}

# The set of 45 that tempo is measured on: 270 seconds.
LONG = {"items": [
    {"ladder": "strength", "rung": "s2", "title": "Strength s2: one set of 45", "intent": "tendon",
     "exercises": [{**RAISE, "title": "Slow raise, both legs", "sets": 1, "repetitions": 45, "rest_s": 0,
                    "each_side": False}]}]}

# Muscle tempo, one set of three.
MUSCLE = {"items": [
    {"ladder": "strength", "rung": "s2", "title": "Calf, for the muscle", "intent": "muscle",
     "exercises": [{**RAISE, "title": "Quick raise", "intent": "muscle", "tempo": "2-0-3", "sets": 1,
                    "repetitions": 3, "rest_s": 0, "each_side": False}]}]}

# One set of hops on each leg.
HOPS = {"items": [
    {"ladder": "plyo", "rung": "p4", "title": "Plyometrics p4: single-leg pogo",
     "exercises": [{"exercise": "single-leg-pogo", "title": "Single-leg pogo", "sets": 2, "hops": 8, "rest_s": 10,
                    "each_side": True}]}]}
