"""mlx-integration: the same answers through Apple's GPU."""
import json
import platform

from suite import MODEL, contract, quality, skip


def need_gpu(place):
    if platform.system() != "Darwin" or platform.machine() != "arm64":
        skip("there is no Apple GPU: this is %s on %s" % (platform.system(), platform.machine()))
    status, _, err = place.caro("--backend", "mlx", "-n", "list files")
    if status == 2 and "backend" in err:
        skip("this build of caro has no MLX backend")
    return status, err


@contract
def mlx_is_available_or_says_why_not(place):
    status, err = need_gpu(place)
    assert status == 0 or "mlx" in err.lower(), "exit status %d: %s" % (status, err.strip())


@quality
def mlx_answers_with_a_command(place):
    need_gpu(place)
    status, out, err = place.caro("--backend", "mlx", "--json", "list files")
    assert status == 0, err
    answer = json.loads(out)
    assert answer["backend"] == "mlx" and answer["command"].strip(), answer


@quality
def mlx_and_the_processor_agree(place):
    need_gpu(place)
    here = place.caro("-n", "list files", CARO_MODEL=MODEL)[1]
    assert place.caro("--backend", "mlx", "-n", "list files")[1] == here
