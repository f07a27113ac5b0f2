demonstration-bar = Demonstration. Today is { $date }. All people and institutions are invented.
demonstration-moved = One working day on.
