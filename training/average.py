"""Averages checkpoints: PART × the first + (1 − PART) × the second.  Weights along one run lie in one valley, and their mean lies deeper than
most of them (Izmailov et al. 2018; Wortsman et al. 2022): it stands in for a longer fall of the rate.

    python3 -m training.average OUT.pt PART FIRST.pt SECOND.pt
"""
import sys

import torch


def main(argv=None):
    out, part, first, second = argv or sys.argv[1:]
    a, b, part = torch.load(first, map_location="cpu"), torch.load(second, map_location="cpu"), float(part)
    if a["cfg"] != b["cfg"]:
        raise ValueError("%s and %s differ in shape" % (first, second))
    mixed = {n: part * p.float() + (1 - part) * b["params"][n].float() for n, p in a["params"].items()}
    torch.save({"params": mixed, "cfg": a["cfg"], "step": a.get("step", 0), "seen": a["seen"]}, out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
