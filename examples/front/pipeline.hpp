#pragma once

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <atomic>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace front {

/// Calls `work(Worker&, index)` for 0 … count-1 on `threads` threads, each with a Worker of its own, and
/// hands the results to `sink(result)` one after another in the order of the indices, whatever the number of
/// threads. Few results are under way at a time, so memory does not grow with the count. Ends early when the
/// sink returns false.
template <class Worker, class Work, class Sink>
void in_order(std::size_t count, std::size_t threads, Work work, Sink sink) {
  namespace tbb = oneapi::tbb;
  using result = std::invoke_result_t<Work&, Worker&, std::size_t>;
  // More threads than the machine has are allowed: who asks for them gets them.
  const tbb::global_control allow(tbb::global_control::max_allowed_parallelism, threads);
  tbb::enumerable_thread_specific<Worker> workers;
  std::atomic<bool> stopped{false};
  std::size_t next = 0;
  const auto source = [&](tbb::flow_control& control) -> std::size_t {
    if (next == count || stopped) control.stop();
    return next == count ? next : next++;
  };
  const auto convert = [&](std::size_t index) -> result { return work(workers.local(), index); };
  const auto deliver = [&](const result& r) {
    if (!stopped && !sink(r)) stopped = true;
  };
  tbb::task_arena(static_cast<int>(threads)).execute([&] {
    tbb::parallel_pipeline(2 * threads,
                           tbb::make_filter<void, std::size_t>(tbb::filter_mode::serial_in_order, source) &
                               tbb::make_filter<std::size_t, result>(tbb::filter_mode::parallel, convert) &
                               tbb::make_filter<result, void>(tbb::filter_mode::serial_in_order, deliver));
  });
}

}  // namespace front
