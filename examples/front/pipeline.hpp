#pragma once

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace front {

/// Takes jobs from `next()` until it returns none, calls `work(Worker&, const Job&)` for them on `threads`
/// threads, each with a Worker that `make()` returned for it, and hands the results to `sink(result)` one
/// after another in the order of the jobs, whatever the number of threads. Few jobs are under way at a time,
/// so memory does not grow with their number. Ends early when the sink returns false.
template <class Next, class Make, class Work, class Sink>
void in_order(std::size_t threads, Next next, Make make, Work work, Sink sink) {
  namespace tbb = oneapi::tbb;
  using input_job = typename std::invoke_result_t<Next&>::value_type;
  using worker_state = typename std::invoke_result_t<Make&>::element_type;
  using result = std::invoke_result_t<Work&, worker_state&, const input_job&>;
  // More threads than the machine has are allowed: who asks for them gets them.
  const tbb::global_control allow(tbb::global_control::max_allowed_parallelism, threads);
  tbb::enumerable_thread_specific<std::unique_ptr<worker_state>> workers([&] { return make(); });
  std::atomic<bool> stopped{false};
  const auto source = [&](tbb::flow_control& control) -> std::shared_ptr<input_job> {
    std::optional<input_job> j;
    if (!stopped) j = next();
    if (!j) control.stop();
    return j ? std::make_shared<input_job>(std::move(*j)) : nullptr;
  };
  const auto convert = [&](const std::shared_ptr<input_job>& j) -> std::shared_ptr<result> {
    return std::make_shared<result>(work(*workers.local(), *j));
  };
  const auto deliver = [&](const std::shared_ptr<result>& r) {
    if (!stopped && !sink(*r)) stopped = true;
  };
  tbb::task_arena(static_cast<int>(threads)).execute([&] {
    tbb::parallel_pipeline(
        2 * threads,
        tbb::make_filter<void, std::shared_ptr<input_job>>(tbb::filter_mode::serial_in_order, source) &
            tbb::make_filter<std::shared_ptr<input_job>, std::shared_ptr<result>>(tbb::filter_mode::parallel,
                                                                                  convert) &
            tbb::make_filter<std::shared_ptr<result>, void>(tbb::filter_mode::serial_in_order, deliver));
  });
}

}  // namespace front
