/* Monotonic time. */
#ifndef OS_CLOCK_H
#define OS_CLOCK_H
#include <stdint.h>

uint64_t os_clock_ns(void); /* monotonic, from an arbitrary start */
uint64_t
os_process_start_ns(void);        /* when this process was started, on os_clock_ns()'s scale; 0 if unknown */
uint64_t os_peak_rss_bytes(void); /* peak resident memory of this process; 0 if unknown */

#endif
