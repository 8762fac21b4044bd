/* Monotonic time. */
#ifndef OS_CLOCK_H
#define OS_CLOCK_H
#include <stdbool.h>
#include <stdint.h>

uint64_t os_clock_ns(void); /* monotonic, from an arbitrary start */
uint64_t
os_process_start_ns(void); /* when this process was started, on os_clock_ns()'s scale; 0 if unknown */
/* Forget the peak so far, so that os_peak_rss_bytes() tells of what comes; false where the system cannot. */
bool os_peak_rss_reset(void);
uint64_t os_peak_rss_bytes(void); /* peak resident memory of this process; 0 if unknown */

#endif
