"""What keeps a model from learning wordings by heart, for both trainers.

Owns: which tokens of a request are hidden, which are to be told from those before.
Refuses: nothing.

Results of a run of each kind stand in README.md (the eighth run); left out are also shares of the blocks' results, which the models do.
"""
import numpy


class Noise:
    """Of half the requests some tokens are hidden (up to 2 `mask` of them); tokens of requests are to be told from those before, weighing
    `told` in all, beside 1 for the command's."""

    def __init__(self, rng, mask, told, special):
        self.rng, self.mask, self.told, self.hidden = rng, mask, told, 0   # hidden: tokens of the last batch
        self.special = numpy.array(sorted(special))

    def hide(self, ids, in_request, length, pad):
        """ids, in_request: [tokens], examples behind one another, `length` [examples] of each."""
        rate = numpy.where(self.rng.random(len(length)) < .5, 0, self.rng.random(len(length)) * 2 * self.mask)
        hidden = in_request & (self.rng.random(len(ids)) < numpy.repeat(rate, length)) & ~numpy.isin(ids, self.special)
        self.hidden = int(numpy.count_nonzero(hidden))
        return numpy.where(hidden, pad, ids)

    def hide_rows(self, ids, starts, pad):
        """The same for a batch of one example a row: ids [B, T], starts [B]: the place of <|sep|>."""
        B, T = ids.shape
        place = numpy.arange(T)[None]
        in_request = (place > 1) & (place < starts[:, None])
        return self.hide(ids.reshape(-1), in_request.reshape(-1), numpy.full(B, T), pad).reshape(B, T)
