"""system-integration: the program among others: shells, files, pipes, homes, signals, networks, many at once."""
import concurrent.futures
import os
import shutil
import signal
import subprocess
import time

from suite import CARO, contract, environment, quality, skip


@quality
def a_command_runs_in_the_folder_where_one_is(place):
    place.put(alpha__txt="1\n", beta__txt="2\n")
    status, out, err = place.caro("-x", "list files")
    assert status == 0 and "alpha.txt" in out and "beta.txt" in out, out + err


@quality
def a_command_changes_files(place):
    status, out, err = place.caro("-x", "-y", "create a folder called build-output")
    assert (place.work / "build-output").is_dir(), "exit status %d, %s %s" % (status, out.strip(), err.strip())


@quality
def names_with_blanks_and_letters_of_other_languages_arrive_whole(place):
    (place.work / "my notes.txt").write_text("a\nb\nc\nd\n")
    (place.work / "grüße.txt").write_text("x\ny\n")
    status, out, err = place.caro("-x", "count the lines in 'my notes.txt'")
    assert status == 0 and "4" in out.split("\n", 1)[1], out + err
    status, out, err = place.caro("-x", "count the lines in grüße.txt")
    assert status == 0 and "2" in out.split("\n", 1)[1], out + err


@quality
def the_commands_own_status_is_passed_on(place):
    status, _, err = place.caro("-x", "count the lines in there-is-no-such-file.txt")
    assert status == 1, "exit status %d: %s" % (status, err.strip())
    assert "there-is-no-such-file.txt" in err, err


@quality
def it_stands_in_a_pipe(place):
    place.put(one__txt="1", two__txt="2")
    done = subprocess.run(["sh", "-c", 'echo "list files" | "$1" -n | sh | grep -c txt', "sh", CARO], capture_output=True, text=True,
                          cwd=place.work, env=environment(place.home), timeout=120, check=False)
    assert done.stdout.strip() == "2", done.stdout + done.stderr


@quality
def every_shell_that_is_here_runs_it(place):
    place.put(here__txt="x")
    for shell in ("sh", "bash", "zsh"):
        if shutil.which(shell):
            status, out, err = place.caro("-x", "list files", "--shell", shell)
            assert status == 0 and "here.txt" in out, "%s: %s" % (shell, out + err)


@contract
def nothing_is_left_behind(place):
    before = place.files()
    for _ in range(2):
        place.caro("-n", "list files")
    assert place.files() == before
    left = [p for p in place.home.rglob("*") if p.is_file() and "caro" not in str(p.relative_to(place.home))]
    assert not left, "left in the home folder: %s" % left


@contract
def a_home_that_is_not_there_changes_nothing(place):
    usual = place.caro("-n", "list files")[:2]
    assert place.caro("-n", "list files", HOME=place.home / "missing")[:2] == usual
    assert place.caro("-n", "list files", HOME=None)[:2] == usual


@contract
def no_network_changes_nothing(place):
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode:
        skip("network namespaces cannot be made here")
    assert place.caro("-n", "list files", wrap=("unshare", "-rn"))[:2] == place.caro("-n", "list files")[:2]


@contract
def four_at_once_say_what_one_says(place):
    alone = place.caro("-n", "show disk usage")[:2]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for result in pool.map(lambda _: place.caro("-n", "show disk usage")[:2], range(4)):
            assert result == alone


@contract
def a_full_disk_behind_standard_output_is_a_failure(place):
    if not os.path.exists("/dev/full"):
        skip("there is no /dev/full")
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([CARO, "-n", "list files"], stdout=full, stderr=subprocess.PIPE, env=environment(place.home), cwd=place.work,
                              timeout=120, check=False)
    assert done.returncode == 1 and done.stderr, done.returncode


@contract
def an_interrupt_ends_it_soon(place):
    process = subprocess.Popen([CARO, "-n", "--max-tokens", "4000", "list " + "many different files " * 60], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment(place.home), cwd=place.work)
    time.sleep(0.05)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert time.monotonic() - began < 10, "it went on for %.1f s" % (time.monotonic() - began)
    # it may have been done before; a signal before the handler stands ends it the system's way
    assert process.returncode in (130, -signal.SIGINT, 0, 1), process.returncode
