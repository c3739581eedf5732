/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level (in hundredths), feature. */
export const weights = `
-292 -255 
34 59 after
-12 33 after+aftermath
-15 38 after+alone
9 20 after+anymore
11 29 after+blade
22 23 after+burden
-28 -19 after+cannot
-7 47 after+care
7 18 after+child
-19 -25 after+chores
-24 17 after+date
4 -30 after+despair
13 39 after+die
6 -9 after+do-it
-43 7 after+eating
5 -1 after+end
-20 -30 after+enough
41 18 after+exit
44 43 after+find
-22 -38 after+forever
40 3 after+give-away
11 10 after+glad
-5 27 after+gun
2 29 after+handed
5 -5 after+height
-33 18 after+help
-11 -15 after+history
-25 1 after+hold
-19 -4 after+hurt-other
-10 10 after+hurt-self
12 6 after+intend
-13 27 after+kill-self
22 30 after+kin
27 27 after+last
-35 -32 after+laugh
-8 -25 after+leisure
11 8 after+letter
-15 -7 after+life
-6 -8 after+love
55 34 after+matter
22 -10 after+media
8 21 after+nature
-15 25 after+no
22 43 after+now
2 18 after+old
-6 -3 after+other
-11 15 after+pain
16 27 after+papers
26 33 after+passed
-1 12 after+past
20 9 after+peace
1 14 after+pet
-7 -1 after+pills
-11 -7 after+prepare
3 11 after+quantity
17 -25 after+question
-1 32 after+revenge
-9 -5 after+routine
22 9 after+school
-16 -3 after+secret
27 61 after+self
2 -22 after+sorry
2 25 after+spoken
-1 9 after+stand
-25 16 after+substance
-49 -20 after+suicide
-61 -49 after+therapy
-23 13 after+tired
28 21 after+tonight
8 -11 after+took
27 13 after+train
0 21 after+trapped
-19 -34 after+urge
-25 -22 after+vehicle
-5 -11 after+violence
5 20 after+voices
9 0 after+waiting
13 40 after+want
9 33 after+water
-27 -31 after+work
-30 44 after+wound
-18 -24 after+you
-24 38 after>after
-10 33 after>aftermath
47 37 after>anymore
-57 17 after>blade
14 4 after>burden
1 36 after>child
-42 -34 after>chores
-15 10 after>date
24 34 after>die
-15 4 after>eating
49 41 after>exit
22 -2 after>give-away
-37 31 after>glad
1 14 after>height
15 7 after>hold
-24 39 after>intend
53 47 after>kill-self
6 10 after>kin
9 3 after>leisure
18 8 after>media
-18 64 after>no
11 31 after>now
-9 18 after>old
37 8 after>other
-24 32 after>pain
44 61 after>papers
-50 -1 after>passed
-2 -20 after>past
5 21 after>peace
19 8 after>prepare
-10 -23 after>quantity
41 14 after>school
10 49 after>self
-43 -44 after>spoken
-4 8 after>stand
36 60 after>tonight
-15 26 after>trapped
-40 -55 after>work
-9 -28 after>you
-23 20 aftermath
-28 -18 aftermath+alone
19 36 aftermath+anymore
-18 -21 aftermath+blade
-23 73 aftermath+burden
-16 18 aftermath+cannot
10 49 aftermath+care
41 18 aftermath+child
6 0 aftermath+chores
-29 4 aftermath+date
14 -8 aftermath+despair
-30 -13 aftermath+die
48 25 aftermath+do-it
30 11 aftermath+dread
18 66 aftermath+eating
-10 22 aftermath+end
-22 23 aftermath+enough
-2 19 aftermath+exit
-22 -29 aftermath+find
-47 36 aftermath+funeral
14 17 aftermath+gas
7 26 aftermath+give-away
-41 -31 aftermath+glad
-18 8 aftermath+gun
18 2 aftermath+height
-8 10 aftermath+help
-4 -7 aftermath+history
-7 1 aftermath+hold
19 -6 aftermath+hurt-other
27 -23 aftermath+hurt-self
-21 0 aftermath+intend
-20 -12 aftermath+joy
7 22 aftermath+kill-self
-26 -18 aftermath+kin
9 -25 aftermath+last
-20 5 aftermath+laugh
-28 -27 aftermath+leisure
4 -26 aftermath+letter
-74 -23 aftermath+life
-38 -18 aftermath+love
27 9 aftermath+matter
26 28 aftermath+media
-18 -33 aftermath+mourning
15 12 aftermath+no
36 65 aftermath+now
-8 17 aftermath+old
-16 11 aftermath+other
1 19 aftermath+other-danger
17 30 aftermath+pain
-12 9 aftermath+papers
-42 -38 aftermath+passed
7 3 aftermath+past
23 36 aftermath+peace
-18 -42 aftermath+pet
23 20 aftermath+pills
38 36 aftermath+poison
24 23 aftermath+prepare
35 28 aftermath+quantity
-10 8 aftermath+question
-1 12 aftermath+revenge
29 -24 aftermath+rope
-19 -32 aftermath+routine
-18 -10 aftermath+school
-7 42 aftermath+secret
-11 -1 aftermath+self
15 -11 aftermath+sleep-away
-16 38 aftermath+sorry
13 45 aftermath+spoken
33 -1 aftermath+stand
21 -30 aftermath+substance
-29 17 aftermath+suicide
-26 -42 aftermath+thanks
-7 -23 aftermath+therapy
-13 -8 aftermath+tired
9 32 aftermath+tonight
58 20 aftermath+took
-16 -29 aftermath+train
-23 15 aftermath+trapped
4 -24 aftermath+urge
9 4 aftermath+vehicle
10 -11 aftermath+violence
-20 -10 aftermath+voices
-31 13 aftermath+waiting
5 24 aftermath+want
-9 -5 aftermath+water
11 -33 aftermath+work
-28 59 aftermath+worry
21 -3 aftermath+wound
-18 -39 aftermath+you
26 63 aftermath>after
78 29 aftermath>aftermath
-36 0 aftermath>alone
5 -1 aftermath>anymore
-11 55 aftermath>burden
19 33 aftermath>cannot
49 22 aftermath>child
6 -38 aftermath>chores
-49 7 aftermath>date
-7 -10 aftermath>despair
-4 -10 aftermath>die
0 6 aftermath>do-it
-6 15 aftermath>eating
19 16 aftermath>end
-31 -44 aftermath>enough
-14 29 aftermath>give-away
-6 -8 aftermath>glad
-43 -10 aftermath>gun
18 -11 aftermath>height
9 21 aftermath>hold
21 37 aftermath>hurt-other
24 34 aftermath>intend
-28 -15 aftermath>kin
-14 -24 aftermath>last
-16 -12 aftermath>laugh
-60 -16 aftermath>leisure
-40 -35 aftermath>nature
51 38 aftermath>no
22 18 aftermath>now
-47 12 aftermath>old
8 -7 aftermath>other
-24 14 aftermath>pain
-36 -25 aftermath>passed
-25 -41 aftermath>past
-14 -5 aftermath>peace
-8 19 aftermath>pills
18 23 aftermath>prepare
2 41 aftermath>quantity
-24 -34 aftermath>question
-36 -20 aftermath>rope
-55 -29 aftermath>routine
-8 -5 aftermath>school
0 46 aftermath>secret
24 20 aftermath>self
7 32 aftermath>spoken
36 32 aftermath>stand
7 8 aftermath>substance
-24 73 aftermath>suicide
-17 -17 aftermath>therapy
-6 28 aftermath>tonight
31 21 aftermath>took
-1 -9 aftermath>trapped
-28 -29 aftermath>urge
-43 -22 aftermath>vehicle
-30 18 aftermath>waiting
14 -12 aftermath>want
-20 -25 aftermath>water
16 17 aftermath>work
12 6 aftermath>you
-68 -54 alive
6 9 alive+alone
10 31 alive+anymore
-1 31 alive+cannot
15 -2 alive+child
-38 -46 alive+chores
12 15 alive+date
-40 7 alive+despair
-73 -42 alive+die
16 35 alive+do-it
16 -12 alive+eating
-26 7 alive+end
-1 30 alive+exit
-5 23 alive+find
-51 -31 alive+forever
-2 13 alive+give-away
4 -17 alive+glad
-30 15 alive+goodbye
12 -10 alive+hold
-56 -52 alive+hurt-other
10 -17 alive+hurt-self
8 -10 alive+intend
-43 -53 alive+kill-self
23 34 alive+kin
-52 -46 alive+laugh
-37 -14 alive+leisure
-22 -11 alive+letter
-20 -27 alive+life
-29 -15 alive+matter
-52 -14 alive+media
-28 5 alive+no
-48 6 alive+now
-11 30 alive+old
-4 0 alive+other
2 -10 alive+pain
5 22 alive+papers
-12 7 alive+passed
-15 -8 alive+past
-40 -14 alive+peace
-2 23 alive+quantity
13 7 alive+question
20 33 alive+school
-35 -18 alive+self
-46 30 alive+sleep-away
-3 16 alive+spoken
-17 5 alive+stand
-17 -13 alive+suicide
26 30 alive+thanks
33 29 alive+therapy
-46 -46 alive+tired
14 -14 alive+tonight
38 29 alive+took
10 -30 alive+urge
-22 49 alive+vehicle
-35 -11 alive+violence
-46 -32 alive+want
-7 -5 alive+work
-21 -24 alive+worry
22 20 alive+you
5 -22 alive>alive
-34 26 alive>anymore
-40 58 alive>cannot
-4 -10 alive>child
-54 -25 alive>die
21 13 alive>do-it
19 22 alive>exit
-42 -30 alive>forever
15 25 alive>hold
-4 -16 alive>hurt-self
-48 -32 alive>intend
-41 -34 alive>kill-self
53 11 alive>life
3 -5 alive>no
12 17 alive>now
0 -11 alive>other
1 -10 alive>pain
-48 -42 alive>self
-8 0 alive>suicide
-53 -49 alive>want
11 0 alone
23 29 alone+anymore
43 41 alone+attacked
32 30 alone+blade
-50 26 alone+burden
-10 30 alone+cannot
-1 -9 alone+care
-6 8 alone+child
1 9 alone+chores
-27 10 alone+date
17 11 alone+despair
6 21 alone+do-it
-33 8 alone+eating
34 35 alone+end
33 18 alone+enough
-10 13 alone+exit
-14 -9 alone+find
25 13 alone+forever
32 33 alone+funeral
-10 -15 alone+future
-3 -30 alone+gas
-31 -16 alone+give-away
9 17 alone+glad
27 33 alone+goodbye
1 20 alone+gun
13 8 alone+handed
44 38 alone+height
21 35 alone+help
-31 -15 alone+hold
-34 -28 alone+hurt-other
-65 -14 alone+hurt-self
30 41 alone+intend
51 39 alone+kill-self
6 14 alone+kin
3 -13 alone+last
15 23 alone+laugh
-22 -32 alone+leisure
40 22 alone+letter
-27 11 alone+life
1 31 alone+love
30 66 alone+matter
-27 -27 alone+media
-3 12 alone+mourning
6 -37 alone+nature
15 35 alone+no
11 13 alone+now
47 45 alone+old
25 -5 alone+other
52 59 alone+other-danger
-39 -4 alone+pain
6 -8 alone+papers
-18 -17 alone+passed
14 -22 alone+past
6 20 alone+peace
31 6 alone+pet
-42 -16 alone+pills
21 0 alone+prepare
-17 45 alone+quantity
2 22 alone+revenge
2 20 alone+rope
4 18 alone+school
16 -3 alone+secret
8 4 alone+self
-9 41 alone+sleep-away
21 2 alone+sorry
-6 -13 alone+spoken
10 -14 alone+stand
-29 21 alone+substance
35 -5 alone+suicide
-1 -24 alone+thanks
31 18 alone+therapy
-9 -4 alone+tired
28 17 alone+tonight
-20 -7 alone+took
20 -14 alone+train
-17 -29 alone+trapped
-16 9 alone+urge
-3 -17 alone+vehicle
8 13 alone+violence
11 22 alone+voices
23 0 alone+waiting
2 40 alone+want
30 34 alone+water
30 15 alone+work
1 -25 alone+wound
20 -10 alone+you
-12 17 alone>after
22 23 alone>alone
16 22 alone>anymore
-54 52 alone>burden
17 -12 alone>chores
9 20 alone>date
-27 37 alone>despair
28 33 alone>die
14 11 alone>do-it
42 41 alone>end
-2 -15 alone>exit
-3 33 alone>find
-24 -14 alone>forever
-9 19 alone>glad
44 30 alone>goodbye
24 43 alone>gun
38 3 alone>height
-6 -18 alone>hold
34 27 alone>intend
30 25 alone>kill-self
45 19 alone>kin
-3 -9 alone>last
7 -8 alone>leisure
-21 -20 alone>letter
13 9 alone>life
25 29 alone>matter
16 -4 alone>no
-44 -22 alone>now
48 31 alone>other
72 24 alone>papers
-27 22 alone>passed
17 -8 alone>past
-5 -10 alone>peace
-9 -16 alone>prepare
-34 -13 alone>quantity
1 -41 alone>question
-13 -14 alone>routine
3 -31 alone>school
-2 6 alone>self
3 60 alone>sleep-away
-8 -13 alone>spoken
25 26 alone>stand
-19 -12 alone>tired
8 -23 alone>tonight
-21 -15 alone>trapped
40 48 alone>vehicle
-19 -23 alone>violence
1 20 alone>voices
-1 22 alone>want
8 32 alone>water
9 12 alone>work
33 15 alone>you
30 23 anymore
-7 17 anymore+blade
21 48 anymore+burden
17 19 anymore+cannot
16 9 anymore+care
9 4 anymore+child
21 26 anymore+chores
20 19 anymore+date
-18 -38 anymore+despair
59 66 anymore+die
33 27 anymore+do-it
38 50 anymore+dread
-53 -48 anymore+eating
24 11 anymore+end
44 31 anymore+enough
-18 -24 anymore+exit
40 19 anymore+find
-39 -26 anymore+forever
22 -8 anymore+funeral
-5 -25 anymore+future
3 7 anymore+gas
-9 -11 anymore+give-away
11 52 anymore+glad
23 26 anymore+goodbye
46 19 anymore+gun
10 1 anymore+handed
1 25 anymore+height
37 44 anymore+help
0 -4 anymore+hold
28 25 anymore+hurt-other
-19 4 anymore+hurt-self
-13 -4 anymore+intend
21 -7 anymore+joy
-31 24 anymore+kill-self
22 13 anymore+kin
-17 -18 anymore+last
-13 -9 anymore+laugh
-32 -15 anymore+leisure
-7 -13 anymore+letter
44 32 anymore+life
-6 8 anymore+love
-18 -10 anymore+matter
-5 6 anymore+media
-11 -30 anymore+mourning
-22 -10 anymore+nature
-2 11 anymore+no
9 14 anymore+now
-7 7 anymore+old
6 3 anymore+other-danger
34 -1 anymore+pain
25 27 anymore+papers
23 16 anymore+passed
15 -1 anymore+past
11 18 anymore+peace
6 10 anymore+pet
22 4 anymore+pills
15 11 anymore+poison
24 14 anymore+quantity
-5 3 anymore+question
-45 2 anymore+revenge
-11 20 anymore+rope
-19 -29 anymore+routine
-6 -17 anymore+school
-39 21 anymore+secret
-4 -11 anymore+self
21 1 anymore+sleep-away
52 45 anymore+sorry
-4 9 anymore+spoken
9 3 anymore+stand
-47 21 anymore+substance
-17 31 anymore+suicide
-14 -22 anymore+thanks
24 55 anymore+therapy
-20 -34 anymore+tired
33 11 anymore+tonight
5 22 anymore+took
-44 -33 anymore+train
-16 2 anymore+trapped
6 -19 anymore+urge
14 -6 anymore+vehicle
-47 -55 anymore+violence
-27 -35 anymore+voices
24 11 anymore+waiting
3 -42 anymore+want
-13 3 anymore+water
-30 1 anymore+work
33 34 anymore+worry
7 16 anymore+you
-49 5 anymore>after
-9 20 anymore>aftermath
17 64 anymore>alive
-9 -27 anymore>alone
-5 -26 anymore>anymore
30 37 anymore>blade
-7 46 anymore>burden
25 28 anymore>cannot
23 44 anymore>child
41 42 anymore>chores
47 54 anymore>date
-5 -15 anymore>despair
-20 -12 anymore>die
59 48 anymore>do-it
-36 1 anymore>eating
12 11 anymore>end
14 19 anymore>enough
28 2 anymore>exit
46 39 anymore>find
-46 -40 anymore>funeral
-11 5 anymore>gas
-8 -29 anymore>give-away
-10 27 anymore>glad
18 27 anymore>goodbye
20 20 anymore>gun
-1 -16 anymore>handed
25 36 anymore>help
-23 2 anymore>hold
34 38 anymore>hurt-other
49 35 anymore>hurt-self
-3 -16 anymore>intend
-33 27 anymore>kill-self
13 5 anymore>kin
12 17 anymore>laugh
-8 9 anymore>leisure
2 -13 anymore>letter
80 115 anymore>life
-21 -9 anymore>matter
-8 -4 anymore>media
-6 15 anymore>no
5 23 anymore>now
-33 15 anymore>old
-17 -11 anymore>other
19 13 anymore>other-danger
12 -12 anymore>pain
22 5 anymore>papers
-13 7 anymore>passed
27 -3 anymore>past
-14 -21 anymore>peace
-6 -10 anymore>pet
29 58 anymore>pills
-13 -10 anymore>prepare
-11 -30 anymore>quantity
1 -8 anymore>question
23 14 anymore>revenge
32 25 anymore>rope
-27 -22 anymore>routine
-6 -15 anymore>school
-20 26 anymore>secret
-8 -16 anymore>self
-5 -21 anymore>sleep-away
10 -3 anymore>spoken
-20 -8 anymore>stand
13 30 anymore>therapy
-29 -51 anymore>tonight
-9 11 anymore>took
-18 -18 anymore>trapped
31 14 anymore>urge
37 23 anymore>vehicle
0 -14 anymore>violence
-7 -15 anymore>voices
-22 9 anymore>want
12 29 anymore>water
-43 -2 anymore>work
81 80 anymore>wound
4 3 anymore>you
52 39 attacked
28 41 attacked+blade
64 44 attacked+cannot
22 3 attacked+chores
-26 13 attacked+date
21 15 attacked+gun
-37 -43 attacked+height
34 63 attacked+hold
23 19 attacked+kin
5 62 attacked+leisure
41 43 attacked+letter
35 54 attacked+no
3 9 attacked+now
16 0 attacked+other
-8 29 attacked+other-danger
34 29 attacked+passed
-22 -11 attacked+past
-4 -24 attacked+peace
15 29 attacked+quantity
-24 -30 attacked+rope
25 -1 attacked+self
24 40 attacked+spoken
11 32 attacked+stand
-20 19 attacked+substance
38 26 attacked+tonight
65 44 attacked+trapped
12 -6 attacked+violence
-33 2 attacked+want
-22 0 attacked+wound
9 7 attacked>attacked
10 46 attacked>hold
-21 -20 attacked>kin
13 55 attacked>now
-39 -38 attacked>other
13 11 attacked>quantity
17 15 attacked>self
33 20 attacked>stand
19 19 attacked>substance
48 48 attacked>trapped
29 4 attacked>violence
-42 -7 attacked>wound
60 22 baby-harm
9 22 baby-harm+cannot
32 19 baby-harm+child
11 38 baby-harm+end
-45 11 baby-harm+give-away
-16 -19 baby-harm+hold
22 37 baby-harm+hurt-other
44 54 baby-harm+intend
42 19 baby-harm+kin
19 40 baby-harm+no
-40 -20 baby-harm+now
12 11 baby-harm+old
27 10 baby-harm+other
8 32 baby-harm+pain
39 20 baby-harm+passed
-25 -28 baby-harm+quantity
39 7 baby-harm+self
-9 13 baby-harm+stand
4 14 baby-harm+tonight
5 -5 baby-harm+took
-4 15 baby-harm+trapped
-27 -27 baby-harm+vehicle
26 19 baby-harm+violence
43 40 baby-harm+want
38 39 baby-harm>baby-harm
23 18 baby-harm>child
29 48 baby-harm>end
53 67 baby-harm>other
9 26 baby-harm>pain
23 11 baby-harm>self
-30 13 baby-harm>trapped
51 34 blade
-2 -20 blade+cannot
-31 -14 blade+child
-44 -44 blade+chores
47 35 blade+date
11 24 blade+despair
39 51 blade+do-it
-36 -27 blade+dread
3 8 blade+end
18 29 blade+enough
0 12 blade+exit
-6 7 blade+find
33 34 blade+forever
-13 -7 blade+give-away
-8 -20 blade+glad
5 1 blade+handed
6 13 blade+height
-16 41 blade+help
73 84 blade+hold
8 32 blade+hurt-other
-15 68 blade+hurt-self
35 25 blade+intend
21 13 blade+kin
-14 -18 blade+last
-12 -16 blade+laugh
-13 -38 blade+leisure
47 59 blade+letter
10 8 blade+life
-34 -20 blade+media
5 5 blade+no
37 57 blade+now
-39 -18 blade+old
24 17 blade+other
22 26 blade+other-danger
-34 -46 blade+pain
-21 -10 blade+papers
25 27 blade+passed
42 25 blade+past
1 -16 blade+peace
24 2 blade+pills
-48 -43 blade+prepare
-12 -12 blade+purpose
-2 -7 blade+quantity
16 54 blade+question
1 9 blade+revenge
-28 -27 blade+rope
-36 2 blade+routine
4 -10 blade+school
50 25 blade+self
23 41 blade+sorry
41 26 blade+spoken
26 19 blade+stand
14 4 blade+substance
20 27 blade+therapy
-21 -5 blade+tonight
14 3 blade+took
22 22 blade+trapped
22 6 blade+urge
13 18 blade+vehicle
-18 1 blade+violence
29 26 blade+voices
-26 -21 blade+want
38 34 blade+water
-18 -25 blade+work
19 5 blade+wound
32 33 blade+you
-3 19 blade>blade
8 -3 blade>cannot
-27 -5 blade>child
10 -29 blade>chores
26 22 blade>date
46 84 blade>hold
8 4 blade>intend
15 1 blade>kin
6 9 blade>last
-36 -50 blade>leisure
19 10 blade>letter
-22 -11 blade>no
23 38 blade>now
35 23 blade>other
44 43 blade>past
17 -9 blade>prepare
-12 -12 blade>purpose
11 12 blade>quantity
16 33 blade>question
48 49 blade>revenge
18 30 blade>school
17 13 blade>self
28 24 blade>spoken
15 17 blade>stand
-26 -32 blade>tonight
-2 51 blade>trapped
-24 22 blade>violence
-10 32 blade>voices
39 3 blade>want
-9 -9 blade>wound
-7 39 burden
-51 64 burden+cannot
-6 -22 burden+care
-15 7 burden+child
23 38 burden+chores
-41 -28 burden+date
-23 -2 burden+despair
28 53 burden+die
26 -5 burden+do-it
-19 -25 burden+dread
9 50 burden+eating
3 22 burden+end
39 48 burden+enough
22 14 burden+exit
-14 16 burden+find
17 11 burden+forever
46 30 burden+funeral
-4 -15 burden+gas
27 61 burden+give-away
27 20 burden+glad
-14 -24 burden+goodbye
43 22 burden+gun
32 8 burden+handed
7 9 burden+hold
-58 26 burden+hurt-other
48 64 burden+hurt-self
21 19 burden+intend
-40 20 burden+kin
-2 43 burden+last
55 47 burden+laugh
21 42 burden+leisure
-12 -36 burden+letter
7 -7 burden+life
34 35 burden+matter
-23 -50 burden+mourning
26 26 burden+nature
-14 -35 burden+no
18 34 burden+now
-28 -4 burden+old
-28 -2 burden+other
28 -4 burden+pain
23 13 burden+papers
29 -4 burden+passed
3 -16 burden+past
39 -5 burden+peace
-33 -27 burden+pet
-16 54 burden+pills
18 -19 burden+prepare
12 28 burden+quantity
2 24 burden+question
-1 36 burden+revenge
65 45 burden+rope
-50 -21 burden+routine
6 17 burden+school
-5 36 burden+self
22 46 burden+sorry
-17 -21 burden+spoken
13 34 burden+stand
19 -14 burden+thanks
-9 6 burden+therapy
32 8 burden+tonight
-16 -10 burden+trapped
-12 8 burden+urge
20 45 burden+vehicle
23 38 burden+violence
-38 -2 burden+want
-43 -32 burden+work
57 54 burden+worry
8 33 burden+wound
-11 -26 burden+you
11 28 burden>after
17 28 burden>anymore
-17 80 burden>burden
-26 -6 burden>date
47 32 burden>die
18 -5 burden>do-it
57 42 burden>enough
9 35 burden>glad
-20 -29 burden>hold
19 42 burden>intend
-28 57 burden>kin
-13 -22 burden>letter
26 -8 burden>no
-7 20 burden>now
5 31 burden>other
19 12 burden>papers
8 17 burden>passed
11 -1 burden>past
-17 -24 burden>prepare
1 48 burden>quantity
-1 47 burden>question
20 38 burden>rope
-38 -15 burden>routine
14 39 burden>self
7 19 burden>stand
7 -14 burden>tonight
7 -15 burden>want
-18 16 burden>work
-17 52 burden>wound
16 -23 burden>you
2 37 cannot
-31 -29 cannot+care
-1 25 cannot+child
-30 -27 cannot+chores
-15 -6 cannot+date
-42 -9 cannot+despair
64 109 cannot+die
23 -5 cannot+do-it
21 32 cannot+dread
-7 15 cannot+eating
-6 -24 cannot+end
-8 2 cannot+enough
-18 15 cannot+exit
-11 -15 cannot+find
-44 60 cannot+funeral
-43 -15 cannot+future
25 36 cannot+gas
-20 55 cannot+give-away
-27 -19 cannot+glad
40 67 cannot+goodbye
-32 -51 cannot+handed
15 -36 cannot+height
17 41 cannot+help
-17 2 cannot+hold
4 37 cannot+hurt-other
55 59 cannot+hurt-self
-8 23 cannot+intend
-61 -25 cannot+joy
61 66 cannot+kill-self
-11 6 cannot+kin
-30 -63 cannot+last
5 -4 cannot+laugh
-40 -41 cannot+leisure
-15 -9 cannot+letter
14 14 cannot+life
-3 15 cannot+matter
-24 -30 cannot+media
-31 -6 cannot+mourning
-48 -37 cannot+nature
-3 5 cannot+no
1 14 cannot+now
-28 40 cannot+old
-27 -10 cannot+other
-20 -12 cannot+other-danger
36 41 cannot+pain
-5 -11 cannot+papers
-7 40 cannot+passed
27 -50 cannot+past
9 4 cannot+peace
-63 17 cannot+pet
30 28 cannot+pills
-7 -34 cannot+prepare
50 17 cannot+purpose
15 20 cannot+quantity
18 3 cannot+question
23 23 cannot+revenge
2 -25 cannot+rope
-36 -40 cannot+routine
23 21 cannot+school
-13 -6 cannot+self
11 25 cannot+sorry
-36 -10 cannot+spoken
12 6 cannot+stand
-7 -26 cannot+substance
4 61 cannot+suicide
-49 -37 cannot+thanks
3 16 cannot+therapy
0 18 cannot+tired
-12 -31 cannot+tonight
-26 -23 cannot+took
-7 -13 cannot+train
19 23 cannot+trapped
8 38 cannot+urge
-34 -14 cannot+vehicle
15 22 cannot+violence
5 -25 cannot+voices
25 7 cannot+waiting
45 7 cannot+want
45 29 cannot+water
-40 -27 cannot+work
20 10 cannot+wound
2 9 cannot+you
-5 15 cannot>after
-9 32 cannot>aftermath
55 55 cannot>alive
7 4 cannot>anymore
9 22 cannot>baby-harm
-45 59 cannot>burden
-18 -18 cannot>cannot
-42 47 cannot>care
-73 -21 cannot>date
59 60 cannot>die
13 -12 cannot>do-it
-58 71 cannot>eating
-14 8 cannot>end
-8 -12 cannot>enough
-48 -9 cannot>exit
5 -14 cannot>find
-14 21 cannot>glad
16 -12 cannot>hold
-9 16 cannot>intend
-11 57 cannot>kill-self
-52 -37 cannot>last
13 -10 cannot>leisure
-1 45 cannot>letter
13 -3 cannot>life
-5 12 cannot>matter
-20 -10 cannot>mourning
-2 10 cannot>no
-19 -40 cannot>now
-25 -8 cannot>other
9 23 cannot>pain
-3 17 cannot>papers
58 6 cannot>past
-14 -18 cannot>peace
41 56 cannot>pills
-14 17 cannot>prepare
-41 23 cannot>quantity
23 40 cannot>question
-37 49 cannot>school
-18 -47 cannot>self
-12 36 cannot>sorry
-21 9 cannot>stand
-2 -9 cannot>therapy
2 17 cannot>tired
24 -18 cannot>tonight
12 46 cannot>took
23 1 cannot>trapped
21 26 cannot>urge
18 -3 cannot>want
-60 -46 cannot>work
48 27 care
52 33 care+child
3 -5 care+chores
-13 -7 care+date
-25 -35 care+die
-42 -33 care+do-it
-9 -2 care+end
49 6 care+exit
36 34 care+forever
-16 62 care+give-away
7 13 care+glad
1 -10 care+goodbye
22 41 care+hold
-24 -16 care+intend
42 24 care+kin
-4 16 care+last
-5 3 care+leisure
67 55 care+letter
20 -1 care+love
-27 -44 care+matter
-10 -20 care+media
20 31 care+nature
5 21 care+no
16 1 care+now
14 4 care+old
37 29 care+other
-2 14 care+papers
30 18 care+passed
27 2 care+past
-30 14 care+pet
31 31 care+pills
39 30 care+prepare
-22 -15 care+quantity
-13 -23 care+question
-22 -35 care+routine
-41 -35 care+school
5 29 care+secret
22 4 care+self
32 31 care+sorry
12 2 care+spoken
3 25 care+stand
34 28 care+thanks
-19 -5 care+therapy
-21 -16 care+tired
-20 -8 care+tonight
-26 -49 care+took
7 29 care+trapped
15 12 care+want
17 18 care+work
-65 -33 care+wound
15 15 care+you
-5 24 care>after
34 66 care>care
70 76 care>child
-3 31 care>date
44 -13 care>hold
68 65 care>kin
-22 -17 care>love
-27 -44 care>matter
1 40 care>no
16 17 care>old
2 -12 care>other
37 34 care>past
-10 10 care>pet
55 48 care>self
10 36 care>sorry
-24 -8 care>spoken
11 13 care>thanks
-26 -20 care>tonight
3 8 care>want
-19 -9 care>you
16 -7 child
-23 29 child+chores
-15 -2 child+date
16 -20 child+despair
-24 -16 child+die
31 36 child+do-it
-16 30 child+eating
7 -2 child+end
-35 -48 child+enough
17 48 child+exit
-31 -20 child+find
29 22 child+forever
-8 37 child+funeral
-22 -8 child+future
-24 -24 child+gas
-1 -24 child+give-away
-13 24 child+glad
-31 -36 child+goodbye
-40 -52 child+gun
-16 -57 child+handed
-15 -5 child+height
-7 16 child+help
26 4 child+history
11 -1 child+hold
6 42 child+hurt-other
-32 1 child+hurt-self
31 21 child+intend
6 10 child+joy
-20 4 child+kill-self
27 -10 child+kin
-13 -24 child+last
-29 -44 child+laugh
-29 -14 child+leisure
42 37 child+letter
7 -12 child+life
18 13 child+love
28 20 child+matter
-44 -53 child+media
-34 72 child+mourning
-11 -16 child+nature
19 24 child+no
-19 -28 child+now
5 -12 child+old
31 19 child+other
11 14 child+other-danger
19 8 child+pain
-27 -32 child+papers
40 12 child+passed
33 -8 child+past
-35 -26 child+peace
-11 7 child+pet
25 13 child+pills
17 -3 child+poison
-10 -21 child+prepare
-10 -12 child+quantity
18 28 child+question
2 -7 child+revenge
-23 -11 child+rope
-40 -36 child+routine
16 31 child+school
-6 38 child+secret
8 5 child+self
30 21 child+sleep-away
-5 14 child+sorry
19 30 child+spoken
52 50 child+substance
-10 18 child+suicide
17 21 child+thanks
18 11 child+therapy
-34 -49 child+tired
-17 16 child+tonight
-11 0 child+took
-18 -24 child+train
52 -13 child+urge
-16 -20 child+vehicle
62 17 child+violence
54 36 child+voices
-7 -17 child+waiting
-16 17 child+want
10 3 child+water
13 43 child+work
-33 73 child+worry
-47 -19 child+wound
-10 -4 child+you
27 12 child>after
-10 -12 child>aftermath
-1 4 child>alone
-4 -17 child>anymore
-30 -15 child>attacked
38 47 child>baby-harm
-27 1 child>burden
16 53 child>cannot
-17 -33 child>care
2 6 child>child
4 -6 child>chores
-27 -4 child>date
-35 -24 child>despair
21 -23 child>die
-8 12 child>eating
-35 -34 child>end
-1 50 child>exit
-27 -23 child>find
4 -9 child>give-away
3 26 child>glad
14 5 child>height
-4 24 child>help
-12 -36 child>hold
-28 -43 child>hurt-other
17 22 child>intend
9 4 child>joy
-29 -37 child>last
-32 -37 child>leisure
56 64 child>letter
6 11 child>life
14 -15 child>love
-21 14 child>matter
-43 21 child>media
-20 54 child>mourning
-5 18 child>no
20 25 child>now
19 7 child>old
8 11 child>other
4 6 child>other-danger
-44 -14 child>pain
-11 4 child>papers
6 29 child>passed
10 3 child>past
11 -12 child>peace
3 13 child>pet
12 21 child>pills
26 25 child>prepare
-11 20 child>quantity
12 9 child>question
11 18 child>revenge
-30 1 child>rope
-29 -35 child>routine
-13 4 child>school
-8 22 child>secret
15 2 child>self
30 5 child>sleep-away
-15 9 child>sorry
25 25 child>spoken
19 5 child>stand
35 12 child>substance
-38 30 child>suicide
-5 14 child>therapy
-28 17 child>tonight
26 13 child>took
11 -9 child>trapped
-17 -28 child>urge
14 1 child>vehicle
-10 -40 child>violence
-20 4 child>voices
-13 -18 child>want
5 -9 child>water
-1 53 child>wound
-52 -62 chores
-19 -20 chores+date
1 20 chores+despair
-29 -35 chores+die
-33 -38 chores+do-it
17 0 chores+eating
-25 -38 chores+end
14 2 chores+enough
0 -25 chores+exit
-8 -25 chores+find
-17 -13 chores+forever
34 28 chores+funeral
-16 -17 chores+future
36 22 chores+gas
-4 15 chores+give-away
-33 -11 chores+glad
28 34 chores+goodbye
-27 -36 chores+gun
9 11 chores+handed
-61 -28 chores+height
17 18 chores+hold
-8 -22 chores+hurt-other
-14 10 chores+hurt-self
-22 -31 chores+intend
-6 -5 chores+joy
-13 -8 chores+kill-self
-22 -42 chores+kin
-10 -30 chores+last
-12 -34 chores+laugh
6 17 chores+leisure
3 28 chores+letter
-26 -36 chores+life
32 29 chores+love
31 64 chores+matter
-4 2 chores+media
-66 -33 chores+mourning
-13 -7 chores+nature
17 12 chores+no
-40 -16 chores+now
18 20 chores+old
13 2 chores+other
-6 -7 chores+other-danger
-22 -5 chores+pain
24 36 chores+papers
-19 16 chores+passed
25 -4 chores+past
11 28 chores+peace
-39 -48 chores+pet
19 22 chores+pills
-2 7 chores+poison
8 4 chores+prepare
-12 -14 chores+purpose
-21 -1 chores+quantity
13 -27 chores+question
-37 -66 chores+revenge
6 13 chores+rope
-5 -7 chores+routine
36 8 chores+school
-23 7 chores+secret
12 0 chores+self
-40 -66 chores+sorry
11 -8 chores+spoken
7 3 chores+stand
-19 -5 chores+substance
-30 -2 chores+suicide
24 28 chores+thanks
-1 7 chores+therapy
-61 -96 chores+tired
-32 -29 chores+tonight
7 30 chores+took
-5 -19 chores+train
-14 -33 chores+trapped
11 -23 chores+urge
-24 -5 chores+vehicle
7 -34 chores+violence
3 -32 chores+voices
24 8 chores+waiting
19 -12 chores+want
-11 -10 chores+water
-10 37 chores+work
-6 5 chores+wound
15 3 chores+you
5 17 chores>after
-18 23 chores>aftermath
13 40 chores>alone
-12 -11 chores>anymore
-10 25 chores>blade
-10 36 chores>burden
-25 -1 chores>cannot
13 4 chores>care
-46 -30 chores>child
-51 -67 chores>chores
5 15 chores>date
27 12 chores>despair
-7 -25 chores>die
-22 -28 chores>do-it
16 16 chores>eating
-18 -22 chores>end
-8 -11 chores>enough
-30 -12 chores>exit
17 -34 chores>find
13 7 chores>forever
57 19 chores>funeral
1 -4 chores>gas
9 32 chores>give-away
-11 15 chores>glad
-19 -35 chores>gun
2 4 chores>handed
-2 -5 chores>height
30 44 chores>hold
17 14 chores>hurt-other
-25 -5 chores>intend
-13 -56 chores>joy
11 28 chores>kill-self
-10 -5 chores>kin
5 -16 chores>last
-33 -37 chores>laugh
-7 -6 chores>leisure
-35 -28 chores>letter
-30 -30 chores>life
8 6 chores>matter
-38 -40 chores>media
7 -26 chores>nature
-18 2 chores>no
-8 2 chores>now
-20 -11 chores>old
13 12 chores>other
-19 -13 chores>other-danger
-15 20 chores>pain
22 33 chores>papers
-11 25 chores>passed
-8 -19 chores>past
-2 11 chores>peace
27 31 chores>pet
31 37 chores>pills
46 28 chores>prepare
-32 -38 chores>purpose
0 -38 chores>question
-6 15 chores>rope
-6 28 chores>routine
8 7 chores>school
6 -17 chores>secret
-16 -6 chores>self
-33 -47 chores>sorry
7 -12 chores>spoken
-13 -24 chores>stand
-15 -17 chores>therapy
-6 -33 chores>tonight
7 -10 chores>took
0 -22 chores>trapped
-2 17 chores>violence
19 22 chores>want
12 20 chores>work
-6 -5 chores>wound
28 23 chores>you
13 -8 date
-19 -22 date+despair
22 -36 date+die
42 19 date+do-it
-77 -68 date+dread
-14 16 date+eating
18 -12 date+end
-1 -4 date+enough
19 15 date+exaggeration
46 6 date+exit
10 3 date+find
-24 -21 date+forever
22 -2 date+funeral
-2 -7 date+future
-11 13 date+gas
24 38 date+give-away
17 6 date+glad
-38 -33 date+goodbye
-28 -22 date+gun
-34 -9 date+handed
1 -9 date+height
-9 18 date+help
19 -4 date+history
19 23 date+hold
-2 -28 date+hurt-other
-15 58 date+hurt-self
27 -8 date+intend
35 11 date+joy
16 21 date+kill-self
-2 -5 date+kin
7 7 date+last
18 -8 date+laugh
-25 -5 date+leisure
5 -37 date+letter
9 -31 date+life
28 50 date+love
28 -14 date+matter
-32 -14 date+media
-6 -24 date+mourning
-13 -2 date+nature
20 49 date+no
6 17 date+now
29 -5 date+old
-10 -11 date+other
-49 1 date+other-danger
-23 -4 date+pain
-8 -16 date+papers
17 22 date+passed
-21 2 date+past
5 -5 date+peace
10 -2 date+pet
16 -3 date+pills
-34 -25 date+poison
28 3 date+prepare
-24 -16 date+purpose
-14 9 date+quantity
-18 -19 date+question
-33 -23 date+revenge
23 17 date+rope
-34 -35 date+routine
12 0 date+school
-18 15 date+secret
-3 16 date+self
-27 4 date+sleep-away
1 -13 date+sorry
-16 -8 date+spoken
-21 -8 date+stand
-57 4 date+substance
27 72 date+suicide
-39 -34 date+thanks
4 -34 date+therapy
-14 7 date+tired
26 -7 date+tonight
20 39 date+took
34 30 date+train
-40 -32 date+trapped
-22 -12 date+urge
22 25 date+vehicle
-29 -10 date+violence
29 8 date+waiting
26 16 date+want
-10 36 date+water
-37 -36 date+work
-44 -5 date+worry
-57 -13 date+wound
-6 8 date+you
-9 10 date>after
-4 31 date>aftermath
0 32 date>alone
-1 -13 date>anymore
28 12 date>blade
-18 -20 date>burden
59 19 date>cannot
-25 -13 date>care
-14 -20 date>child
-21 -37 date>chores
-3 -12 date>date
-40 55 date>despair
11 -11 date>die
30 16 date>do-it
-8 -6 date>eating
15 12 date>end
2 8 date>enough
42 1 date>exit
29 14 date>find
-19 -28 date>forever
-48 -31 date>funeral
-13 -2 date>give-away
-38 -15 date>glad
-39 -43 date>goodbye
5 43 date>gun
-2 48 date>handed
-1 -8 date>height
5 0 date>help
-20 -20 date>hold
13 -25 date>hurt-other
37 36 date>hurt-self
25 -8 date>intend
9 -3 date>joy
27 27 date>kill-self
29 2 date>kin
-31 -8 date>last
37 24 date>laugh
1 30 date>leisure
57 16 date>letter
7 -6 date>life
8 31 date>media
16 3 date>mourning
-6 12 date>nature
7 7 date>no
-36 -6 date>now
-5 3 date>old
26 19 date>other
-18 -11 date>other-danger
-6 28 date>pain
-5 2 date>papers
-17 -19 date>passed
-37 14 date>past
33 9 date>peace
20 16 date>pet
34 23 date>pills
-33 -13 date>poison
-6 -2 date>prepare
-2 -6 date>quantity
3 -10 date>question
-28 -22 date>revenge
39 15 date>rope
-24 -28 date>routine
26 4 date>school
2 7 date>secret
-10 14 date>self
-26 50 date>sleep-away
7 16 date>sorry
-2 -18 date>spoken
-50 -13 date>substance
4 24 date>thanks
10 -50 date>therapy
-19 12 date>tired
34 -1 date>tonight
46 30 date>took
19 57 date>train
1 -9 date>trapped
-6 -22 date>urge
27 32 date>vehicle
-4 -21 date>violence
-19 6 date>voices
31 21 date>waiting
-10 2 date>want
-18 42 date>water
11 -10 date>work
-32 -22 date>wound
31 29 date>you
-41 118 despair
-53 25 despair+die
-9 23 despair+do-it
-22 -30 despair+eating
-11 10 despair+end
41 36 despair+enough
-5 -4 despair+exit
25 53 despair+find
16 1 despair+forever
-4 -12 despair+funeral
-1 -31 despair+gas
8 -19 despair+give-away
-21 -11 despair+glad
12 -19 despair+height
-2 -22 despair+hold
3 39 despair+hurt-other
32 23 despair+intend
7 8 despair+joy
18 65 despair+kill-self
28 39 despair+kin
-30 -37 despair+last
9 -52 despair+leisure
27 5 despair+letter
8 21 despair+life
11 -1 despair+matter
-27 -43 despair+media
24 39 despair+mourning
21 23 despair+nature
-33 50 despair+no
8 32 despair+now
25 18 despair+other
16 26 despair+other-danger
-27 -34 despair+pain
32 28 despair+papers
-15 49 despair+passed
-2 -42 despair+past
3 8 despair+peace
27 -2 despair+pet
43 24 despair+pills
-2 -17 despair+prepare
-34 20 despair+quantity
-5 -16 despair+question
-34 46 despair+revenge
48 -2 despair+rope
3 -6 despair+school
-21 13 despair+secret
-19 17 despair+self
12 -11 despair+sleep-away
-53 -8 despair+sorry
-13 -30 despair+spoken
8 -6 despair+stand
12 3 despair+substance
-54 14 despair+suicide
-2 -22 despair+therapy
8 25 despair+tired
11 -50 despair+tonight
19 -20 despair+took
-53 -35 despair+train
-3 -20 despair+trapped
-14 -13 despair+vehicle
21 28 despair+violence
-39 -17 despair+voices
23 1 despair+waiting
18 -28 despair+want
15 -5 despair+water
-2 -23 despair+work
-5 -26 despair+wound
10 -24 despair>after
11 7 despair>aftermath
-45 31 despair>alone
-48 36 despair>anymore
-12 4 despair>cannot
-47 -6 despair>child
-13 11 despair>chores
-7 -34 despair>date
-71 55 despair>despair
9 56 despair>end
-48 26 despair>exit
21 17 despair>find
19 56 despair>forever
-31 -40 despair>glad
13 57 despair>hold
12 4 despair>intend
-67 28 despair>kin
-11 -6 despair>leisure
30 34 despair>life
29 18 despair>matter
-16 -28 despair>media
-26 77 despair>no
0 20 despair>now
-9 -2 despair>old
36 44 despair>other
6 -5 despair>papers
-23 25 despair>passed
-43 -41 despair>past
-26 5 despair>peace
38 34 despair>pills
22 7 despair>prepare
-22 21 despair>quantity
29 -19 despair>question
-17 40 despair>revenge
28 8 despair>self
13 17 despair>sleep-away
-47 42 despair>sorry
21 39 despair>spoken
-35 -1 despair>stand
32 24 despair>tonight
17 -8 despair>took
12 27 despair>trapped
-3 31 despair>vehicle
-52 -41 despair>want
-24 -65 despair>work
-7 -24 despair>wound
-16 -5 despair>you
57 35 die
42 56 die+do-it
10 -2 die+dread
-15 -15 die+eating
-28 15 die+end
15 34 die+enough
16 17 die+exaggeration
-2 -13 die+exit
-27 -1 die+find
-6 -27 die+forever
18 -21 die+funeral
-47 -23 die+gas
64 26 die+give-away
2 38 die+glad
-10 -12 die+gun
-28 5 die+handed
32 24 die+height
-35 -23 die+help
-53 -34 die+history
-17 -37 die+hold
-12 -20 die+hurt-other
-30 -34 die+hurt-self
26 12 die+intend
1 -9 die+joy
5 14 die+kill-self
-30 29 die+kin
-26 -24 die+last
-25 -32 die+laugh
-84 -86 die+leisure
-3 40 die+letter
-89 -49 die+life
-58 -29 die+love
2 18 die+matter
-20 -9 die+media
-1 -24 die+mourning
-7 -8 die+nature
-22 -47 die+no
6 12 die+now
-46 -58 die+old
-27 -40 die+other
0 25 die+other-danger
-93 -17 die+pain
21 9 die+papers
-3 35 die+passed
0 -31 die+past
45 69 die+peace
-57 -36 die+pet
5 3 die+pills
3 4 die+prepare
17 -5 die+quantity
-5 8 die+question
-14 11 die+revenge
-22 17 die+routine
-13 -1 die+school
11 -33 die+secret
-8 -5 die+self
12 -13 die+sleep-away
6 14 die+sorry
-100 -14 die+spoken
-72 -56 die+stand
-20 -22 die+substance
-52 -13 die+suicide
-30 -18 die+thanks
-1 -28 die+therapy
-27 -55 die+tired
62 76 die+tonight
51 69 die+took
-5 4 die+train
9 42 die+trapped
40 7 die+urge
-7 16 die+vehicle
-13 -2 die+violence
-27 -10 die+voices
21 9 die+waiting
56 39 die+want
-41 9 die+water
-44 -33 die+work
-9 12 die+worry
-54 -58 die+wound
-51 -33 die+you
-34 30 die>after
-41 -14 die>aftermath
-26 -26 die>alone
79 74 die>anymore
40 51 die>burden
-18 89 die>cannot
-6 -4 die>child
-23 -5 die>chores
-21 -35 die>date
17 -31 die>despair
94 103 die>die
58 51 die>do-it
-43 -15 die>eating
4 -10 die>end
35 52 die>exit
-31 -10 die>find
3 10 die>give-away
5 -6 die>glad
-34 19 die>help
-18 -14 die>history
-58 -39 die>hold
79 49 die>intend
-21 17 die>kin
-2 -29 die>last
-23 -21 die>laugh
-37 -55 die>leisure
-51 -62 die>letter
-42 -35 die>life
25 -36 die>matter
-90 -78 die>media
-44 -14 die>no
18 32 die>now
-43 -62 die>old
-36 -53 die>other
-36 -37 die>passed
29 7 die>past
37 37 die>peace
-23 8 die>pet
-28 -2 die>pills
-20 -26 die>prepare
-15 0 die>quantity
-2 -53 die>question
-25 1 die>revenge
-9 -8 die>school
-19 -31 die>self
19 37 die>sleep-away
-31 -30 die>sorry
-57 -41 die>spoken
-50 -25 die>stand
-51 -3 die>therapy
-27 -51 die>tired
17 77 die>tonight
5 35 die>took
9 7 die>urge
-29 -7 die>vehicle
-41 31 die>voices
11 11 die>want
-35 33 die>work
-18 15 die>worry
-50 -33 die>wound
-94 -85 die>you
44 21 do-it
11 27 do-it+dread
-11 -12 do-it+eating
-4 5 do-it+end
-19 -29 do-it+enough
26 58 do-it+exit
7 -8 do-it+find
14 0 do-it+forever
-14 9 do-it+give-away
29 28 do-it+glad
16 12 do-it+goodbye
-23 38 do-it+gun
-5 -3 do-it+height
11 15 do-it+help
27 38 do-it+hold
-24 -23 do-it+hurt-other
-28 -27 do-it+intend
50 54 do-it+kill-self
46 31 do-it+kin
-8 -35 do-it+last
-16 -10 do-it+laugh
-6 -24 do-it+leisure
11 -3 do-it+letter
-4 9 do-it+life
-37 -16 do-it+media
-30 -9 do-it+nature
-13 -18 do-it+no
46 25 do-it+now
15 -18 do-it+old
-6 -12 do-it+other
27 -13 do-it+pain
6 41 do-it+passed
47 10 do-it+past
12 -3 do-it+peace
-3 14 do-it+pills
56 59 do-it+prepare
3 7 do-it+quantity
0 -10 do-it+question
19 21 do-it+revenge
9 -8 do-it+rope
-32 -18 do-it+routine
42 7 do-it+secret
-8 28 do-it+sleep-away
-52 -54 do-it+sorry
50 32 do-it+spoken
3 31 do-it+stand
9 48 do-it+suicide
29 33 do-it+thanks
-64 -42 do-it+therapy
18 4 do-it+tired
36 47 do-it+tonight
24 22 do-it+took
0 4 do-it+train
45 43 do-it+trapped
8 41 do-it+urge
20 -1 do-it+vehicle
-5 10 do-it+violence
21 6 do-it+voices
-6 16 do-it+want
46 59 do-it+water
20 25 do-it+work
-32 29 do-it+worry
40 39 do-it+wound
5 18 do-it+you
-4 85 do-it>alone
-6 -10 do-it>anymore
-15 -15 do-it>cannot
37 24 do-it>date
-40 -46 do-it>die
0 -10 do-it>do-it
-30 -41 do-it>end
-17 -19 do-it>enough
53 37 do-it>help
72 60 do-it>hold
-43 -33 do-it>intend
50 46 do-it>kin
-31 -37 do-it>last
-4 -18 do-it>no
29 23 do-it>now
45 -43 do-it>old
-23 -23 do-it>other
21 28 do-it>past
-5 19 do-it>peace
-21 -11 do-it>quantity
38 17 do-it>routine
-16 1 do-it>self
28 28 do-it>stand
29 35 do-it>tonight
0 -12 do-it>waiting
5 1 do-it>want
7 8 do-it>work
44 27 do-it>wound
-39 -15 dread
-69 53 dread+end
21 -11 dread+help
26 11 dread+hold
-42 -1 dread+hurt-other
-20 8 dread+intend
-26 -28 dread+leisure
35 54 dread+no
-22 54 dread+now
-28 12 dread+other
-13 16 dread+passed
-98 -3 dread+past
-20 -5 dread+quantity
-31 -15 dread+rope
5 -21 dread+routine
-17 -13 dread+self
-28 -7 dread+spoken
-41 12 dread+stand
-70 -14 dread+therapy
21 13 dread+tonight
-45 21 dread+train
4 6 dread+want
-36 -27 dread>blade
-42 -50 dread>date
10 -2 dread>die
-8 -1 dread>dread
-42 -27 dread>hurt-other
-18 10 dread>intend
5 13 dread>no
10 6 dread>now
6 -9 dread>other
-94 16 dread>past
-21 -6 dread>self
-27 -13 dread>spoken
-40 -18 dread>stand
-31 20 eating
-7 -18 eating+end
-3 17 eating+enough
-26 -19 eating+exit
-37 60 eating+funeral
-27 -4 eating+give-away
21 47 eating+glad
-20 -10 eating+handed
-23 -26 eating+height
-2 5 eating+hold
-32 -44 eating+hurt-other
-5 3 eating+intend
-36 -27 eating+kill-self
21 42 eating+kin
27 1 eating+last
-24 -27 eating+laugh
2 23 eating+leisure
-4 -20 eating+letter
-2 17 eating+life
-33 16 eating+matter
0 23 eating+media
-26 -11 eating+mourning
8 5 eating+nature
-3 17 eating+no
-51 -22 eating+now
-16 -29 eating+old
-5 -24 eating+other
-24 28 eating+pain
5 1 eating+papers
7 -22 eating+passed
-6 -13 eating+past
6 -13 eating+peace
-5 -13 eating+pet
18 -11 eating+pills
6 28 eating+poison
50 35 eating+prepare
10 -29 eating+quantity
-20 -25 eating+question
30 5 eating+rope
-54 -42 eating+routine
-10 -6 eating+school
-41 29 eating+secret
-23 -14 eating+self
-45 -23 eating+sorry
-32 -37 eating+spoken
33 0 eating+stand
9 -13 eating+substance
-27 -64 eating+suicide
8 32 eating+therapy
0 27 eating+tonight
28 -19 eating+took
28 16 eating+trapped
-11 -10 eating+vehicle
10 -9 eating+violence
11 24 eating+voices
-49 20 eating+waiting
-29 6 eating+want
8 5 eating+water
-18 8 eating+work
-62 -41 eating+wound
2 11 eating+you
-22 4 eating>after
-53 30 eating>aftermath
-14 7 eating>alone
-32 -33 eating>anymore
-4 8 eating>cannot
-31 -32 eating>child
-18 -20 eating>chores
-38 29 eating>date
9 3 eating>die
-36 18 eating>eating
5 17 eating>end
-13 15 eating>enough
-11 31 eating>glad
19 11 eating>hold
-49 -25 eating>intend
-4 17 eating>kin
25 13 eating>last
-15 -15 eating>laugh
17 45 eating>leisure
-59 26 eating>matter
-27 27 eating>no
-61 -5 eating>now
-81 -21 eating>other
-30 22 eating>pain
-39 -36 eating>passed
-38 -10 eating>past
-38 -33 eating>peace
8 -9 eating>pet
47 55 eating>pills
-46 11 eating>poison
4 -21 eating>prepare
-77 -9 eating>quantity
-5 -14 eating>question
-36 25 eating>secret
11 -2 eating>self
-78 -20 eating>spoken
21 32 eating>stand
8 8 eating>substance
-44 56 eating>tonight
5 29 eating>took
-24 -13 eating>trapped
-18 33 eating>waiting
0 33 eating>want
-26 39 eating>work
-18 46 eating>wound
-29 -25 en/00_
11 14 en/0th
11 14 en/0th_
5 13 en/10_
-13 -2 en/12_
11 -5 en/14_
-17 -14 en/14t
-17 -14 en/14th
-17 -14 en/14th_
-18 -3 en/15_
11 16 en/19_
2 22 en/201
18 2 en/20_
1 18 en/22_
-13 -20 en/30_
-27 -30 en/40_
-17 -14 en/4th
-17 -14 en/4th_
-22 -26 en/50_
23 15 en/_0_
-4 17 en/_10
5 13 en/_10_
-24 -16 en/_12
-9 -15 en/_14
12 -4 en/_14_
-17 -14 en/_14t
-17 -14 en/_14th
-18 -8 en/_15
-18 -2 en/_15_
-31 17 en/_19
10 2 en/_1_
4 19 en/_20
2 22 en/_201
18 2 en/_20_
1 18 en/_22
1 18 en/_22_
-6 0 en/_2_
-10 -19 en/_30
-13 -20 en/_30_
-12 4 en/_3_
10 -5 en/_40
-8 -17 en/_40_
-24 -10 en/_4_
-22 -12 en/_50
-12 -11 en/_5_
-25 -49 en/_6_
-38 -40 en/_7_
-36 -24 en/_8_
-48 -46 en/_90
-9 -16 en/_9_
-21 -15 en/_a_
-12 -11 en/_abs
-12 -11 en/_abso
-22 35 en/_abu
11 2 en/_ac
4 -3 en/_acce
-14 -3 en/_acci
-3 -6 en/_acco
8 8 en/_acr
8 8 en/_acro
4 4 en/_act_
12 5 en/_acti
-5 0 en/_actu
-12 -30 en/_ad
3 -4 en/_add
3 -5 en/_addr
-21 -9 en/_adv
12 12 en/_af
14 13 en/_aft
14 13 en/_afte
9 10 en/_ag
-7 2 en/_aga
-7 2 en/_agai
-5 -11 en/_age
2 8 en/_age_
1 -20 en/_ages
16 27 en/_ago
16 27 en/_ago_
4 -10 en/_agr
4 -10 en/_agre
-15 4 en/_ai
-7 6 en/_air
-12 -12 en/_air_
-31 -35 en/_airp
4 -5 en/_al
-1 -8 en/_ala
-1 -8 en/_alar
23 19 en/_ali
23 19 en/_aliv
-5 -3 en/_all
-19 -24 en/_allo
-7 -2 en/_alm
4 -11 en/_alo
7 -13 en/_alon
11 12 en/_alr
13 14 en/_alre
19 16 en/_als
19 16 en/_also
23 22 en/_alt
-22 -3 en/_alw
-22 -3 en/_alwa
12 26 en/_am
-1 16 en/_am_
-6 35 en/_ama
5 0 en/_and
5 0 en/_and_
-14 10 en/_ang
-20 -1 en/_ange
-2 6 en/_angr
-10 -21 en/_ann
-4 -6 en/_anni
-26 -35 en/_anno
-3 -6 en/_ano
-3 -6 en/_anot
6 1 en/_ans
-13 4 en/_ant
-3 11 en/_anti
-14 -3 en/_anx
-14 -3 en/_anxi
-1 8 en/_any
-2 5 en/_any_
5 3 en/_anym
10 1 en/_anyo
-14 -2 en/_anyt
-5 2 en/_anyw
-9 -10 en/_ap
9 -3 en/_apa
9 -3 en/_apar
-14 -13 en/_app
-5 -12 en/_app_
-7 -25 en/_appe
-21 8 en/_appl
6 -2 en/_appo
10 13 en/_ar
16 16 en/_are
14 14 en/_are_
-27 -25 en/_arg
-23 -22 en/_argu
10 21 en/_arm
19 14 en/_arm_
-2 6 en/_arms
1 13 en/_aro
1 13 en/_arou
-13 -12 en/_arr
-12 -19 en/_arri
2 -12 en/_art
0 -12 en/_as
-2 -9 en/_as_
-25 -7 en/_ash
-25 -7 en/_asha
-5 -3 en/_ask
-30 -18 en/_ask_
6 -4 en/_aske
7 15 en/_aski
7 -2 en/_asks
-8 -6 en/_ass
-10 -8 en/_at
-13 -10 en/_at_
0 -9 en/_ate
0 -9 en/_ate_
0 24 en/_att
13 21 en/_atta
-1 12 en/_atte
-29 -21 en/_au
-7 -1 en/_aud
-7 -1 en/_audi
-19 -16 en/_aun
-19 -16 en/_aunt
-11 4 en/_aw
-7 12 en/_awa
-11 20 en/_awak
-10 0 en/_away
-1 -5 en/_b_
5 8 en/_bab
5 8 en/_baby
-6 5 en/_bac
-2 5 en/_back
-7 4 en/_bad
-1 9 en/_bad_
0 -8 en/_badl
-8 -13 en/_bag
8 6 en/_bag_
-15 -15 en/_bags
-25 -37 en/_bak
-18 -28 en/_bake
-14 4 en/_bal
-9 -12 en/_ban
-51 -22 en/_band
21 15 en/_bang
-12 1 en/_bank
6 1 en/_bar
-5 -15 en/_barb
-6 20 en/_bas
10 -3 en/_bat
28 20 en/_bat_
0 -6 en/_bath
-8 -20 en/_batt
10 12 en/_be
25 22 en/_be_
6 -7 en/_bea
4 2 en/_beac
6 7 en/_beat
-20 -14 en/_bed
-34 -23 en/_bed_
-12 -1 en/_bedt
-1 6 en/_been
-27 -28 en/_beer
-19 -4 en/_beg
-4 0 en/_beh
-5 1 en/_bein
10 6 en/_beli
18 4 en/_bell
-8 0 en/_belt
3 -12 en/_ben
-14 5 en/_bes
-21 -7 en/_best
9 -2 en/_bet
-9 -2 en/_bett
-3 -14 en/_betw
-4 -5 en/_bi
-6 -10 en/_big
-4 -5 en/_big_
5 -6 en/_bik
5 -6 en/_bike
-22 -24 en/_bil
-22 -24 en/_bill
6 48 en/_bin
-22 1 en/_bin_
11 10 en/_bins
0 -5 en/_bir
-5 -8 en/_bird
-10 -6 en/_bis
-10 -6 en/_bisc
-3 -6 en/_bit
-8 -16 en/_bit_
15 -1 en/_bl
5 15 en/_bla
-39 7 en/_blac
5 11 en/_blad
-3 7 en/_blam
16 31 en/_blan
10 -6 en/_ble
-19 -16 en/_blea
26 26 en/_blee
-35 -36 en/_bli
-36 -37 en/_blis
-3 -6 en/_blo
-9 -6 en/_bloc
20 19 en/_blu
2 7 en/_blue
-7 3 en/_bo
-23 7 en/_boa
-22 5 en/_boat
2 19 en/_bod
2 19 en/_body
-12 -21 en/_boi
-12 -21 en/_boil
-25 -35 en/_bom
-25 -35 en/_bomb
-20 -15 en/_bon
15 4 en/_boo
8 6 en/_book
24 14 en/_boot
-14 -15 en/_bor
-8 -20 en/_bori
-16 21 en/_born
-2 12 en/_bos
-2 8 en/_boss
-6 8 en/_bot
-15 -6 en/_both
7 18 en/_bott
8 10 en/_bou
7 13 en/_boug
-3 -32 en/_bow
3 -23 en/_bowl
3 6 en/_box
8 17 en/_box_
-9 -24 en/_boxe
16 14 en/_boy
14 14 en/_boy_
11 9 en/_br
25 21 en/_bra
-13 6 en/_brai
2 5 en/_bre
2 5 en/_brea
-3 -4 en/_brid
-26 -4 en/_bril
-11 -4 en/_brin
2 12 en/_bro
7 13 en/_bro_
22 8 en/_brok
-2 11 en/_brot
8 21 en/_brou
-4 -21 en/_bru
-4 -5 en/_brui
-12 -3 en/_bu
-13 -9 en/_bui
-13 -9 en/_buil
1 -14 en/_bul
8 -8 en/_bull
-6 -30 en/_bun
4 19 en/_bur
-19 21 en/_burd
-11 10 en/_buri
9 16 en/_burn
17 -1 en/_bury
-19 -8 en/_bus_
7 1 en/_busy
-14 -8 en/_but
-12 -3 en/_but_
-34 -38 en/_butc
2 -9 en/_butt
-19 -6 en/_buy
-30 -32 en/_buy_
7 3 en/_by
12 4 en/_by_
-6 -1 en/_bye
-6 -1 en/_bye_
15 11 en/_cab
10 6 en/_cabi
-6 -15 en/_cak
-6 -15 en/_cake
0 -4 en/_call
5 -4 en/_calm
-22 -15 en/_cam
-10 -3 en/_came
-28 -36 en/_camp
10 11 en/_can
-11 -5 en/_canc
7 6 en/_cand
11 14 en/_cant
-8 -1 en/_cap
-4 1 en/_car
12 9 en/_car_
-25 -13 en/_card
-24 -19 en/_care
-24 9 en/_carr
-8 -22 en/_cas
0 -11 en/_case
3 8 en/_cat
7 19 en/_catc
0 -5 en/_cats
-34 -24 en/_cau
-29 -11 en/_caug
20 11 en/_ce
-5 14 en/_cei
-5 14 en/_ceil
27 22 en/_cel
26 15 en/_cell
-8 -10 en/_cen
-8 -10 en/_cent
-19 -17 en/_ch
-23 -5 en/_cha
-3 6 en/_chai
-16 -27 en/_chap
-30 -25 en/_char
-32 2 en/_chat
-11 -8 en/_che
-2 -20 en/_chee
-19 -15 en/_chem
-29 -6 en/_ches
-12 -6 en/_chi
-19 -8 en/_chip
5 -15 en/_cho
-14 -22 en/_choi
40 26 en/_chok
-1 -4 en/_chr
-1 -4 en/_chri
-20 -1 en/_chu
-32 -16 en/_ci
-11 3 en/_cig
-11 -1 en/_ciga
-15 -15 en/_cl
-25 -19 en/_cla
-14 -11 en/_clas
-4 -2 en/_cle
-11 -13 en/_cli
5 -14 en/_clie
3 -7 en/_clif
-5 -1 en/_clim
10 0 en/_clos
-8 1 en/_clot
-14 -21 en/_clu
-12 -16 en/_club
-16 -11 en/_co
-15 4 en/_coa
-21 2 en/_coac
6 6 en/_coat
-2 19 en/_cod
-7 18 en/_code
-4 -7 en/_cof
-4 -7 en/_coff
10 8 en/_col
-6 -9 en/_cold
1 9 en/_coll
5 -10 en/_com
4 5 en/_come
8 2 en/_comi
-6 -9 en/_comm
8 -3 en/_comp
-23 3 en/_con
-11 -16 en/_conc
-19 -11 en/_conf
4 5 en/_cons
-23 -26 en/_coo
-28 -30 en/_cook
-40 -37 en/_cor
-10 -10 en/_cos
-9 -3 en/_cost
0 -7 en/_cou
-6 -8 en/_coul
-2 -13 en/_coun
-22 14 en/_coup
-3 -9 en/_cour
0 6 en/_cous
-25 14 en/_cow
-19 -13 en/_cr
-13 11 en/_cra
12 -14 en/_cras
2 7 en/_cre
-39 -26 en/_crea
-13 -5 en/_cri
-30 6 en/_crie
-12 -19 en/_crim
-8 -25 en/_cris
-9 -15 en/_cro
11 3 en/_cros
4 3 en/_cru
-13 -10 en/_cry
-20 -9 en/_cry_
-3 -4 en/_cryi
0 9 en/_cu
-1 -5 en/_cup
-9 -11 en/_cup_
4 5 en/_cupb
0 5 en/_cur
-9 -11 en/_curr
0 5 en/_curt
-19 -3 en/_cus
-11 6 en/_cust
1 9 en/_cut
-5 -7 en/_cut_
-10 23 en/_cuts
18 24 en/_cutt
0 12 en/_da
12 10 en/_dad
13 14 en/_dads
2 4 en/_dan
-5 -9 en/_dang
-10 -24 en/_dar
-2 -11 en/_dark
3 5 en/_dat
5 10 en/_date
4 15 en/_dau
4 15 en/_daug
-13 9 en/_day
9 6 en/_day_
-42 6 en/_days
7 -5 en/_de
14 11 en/_dea
15 8 en/_dead
1 7 en/_dear
16 12 en/_deat
-9 -10 en/_dec
-13 -18 en/_dece
5 9 en/_deci
11 5 en/_dee
31 35 en/_deep
-8 -7 en/_del
-2 -8 en/_dele
-22 -34 en/_den
-12 -11 en/_dent
-8 1 en/_dep
-46 -22 en/_depo
-6 -15 en/_des
6 31 en/_dese
-7 -14 en/_desk
-8 -12 en/_det
-16 -26 en/_dete
-2 9 en/_di
6 4 en/_diar
-11 -7 en/_did
1 -5 en/_didn
11 13 en/_die
25 21 en/_die_
-17 -6 en/_died
15 9 en/_dies
-28 -34 en/_diet
5 0 en/_din
10 6 en/_dinn
-24 2 en/_dir
-14 2 en/_dis
-8 8 en/_disa
-40 -36 en/_disc
10 13 en/_dish
-19 -16 en/_divo
-2 12 en/_diz
-2 12 en/_dizz
10 2 en/_do
18 22 en/_doc
22 25 en/_doc_
5 14 en/_doct
9 -2 en/_docu
10 5 en/_dog
22 15 en/_dogs
1 7 en/_don
-12 -10 en/_done
6 10 en/_dont
1 7 en/_doo
1 7 en/_door
-15 -18 en/_dos
-15 -18 en/_dose
7 -4 en/_dou
7 -4 en/_doub
-1 -4 en/_dr
4 -9 en/_dra
0 -19 en/_dram
19 7 en/_dran
-4 4 en/_draw
-26 -7 en/_dre
-23 -8 en/_drea
2 17 en/_dres
6 5 en/_dri
-14 -20 en/_dril
16 18 en/_drin
-13 -10 en/_driv
2 -5 en/_dro
3 7 en/_drop
-6 -4 en/_drov
-4 -23 en/_drow
9 8 en/_dru
11 27 en/_drun
-19 -16 en/_dry
-40 -48 en/_du
14 2 en/_dy
10 2 en/_dyi
-5 -8 en/_dyin
-7 0 en/_e_
9 5 en/_ea
15 7 en/_eac
15 7 en/_each
21 9 en/_ear
7 18 en/_ears
-15 -24 en/_eas
-18 -10 en/_easi
-31 -25 en/_east
14 11 en/_easy
-46 -1 en/_eat
-29 -13 en/_eat_
-24 0 en/_eate
-21 0 en/_eati
2 8 en/_ed
3 8 en/_edg
3 8 en/_edge
-24 -7 en/_eg
-24 -7 en/_egg
-24 -7 en/_eggs
-13 -9 en/_ei
-12 -3 en/_eig
-12 -3 en/_eigh
-6 -3 en/_eit
-6 -3 en/_eith
3 16 en/_el
-5 5 en/_ele
-7 9 en/_elev
9 15 en/_els
9 15 en/_else
20 25 en/_em
-8 -8 en/_ema
-8 -8 en/_emai
24 21 en/_emp
25 21 en/_empt
5 12 en/_en
-1 6 en/_end_
-35 -19 en/_ende
16 7 en/_endi
10 12 en/_ends
-7 -8 en/_eng
-3 -8 en/_engl
7 7 en/_eno
7 7 en/_enou
6 16 en/_ent
-4 -1 en/_entr
-1 6 en/_env
8 8 en/_enve
12 4 en/_es
-7 3 en/_ess
-7 3 en/_essa
34 30 en/_est
3 15 en/_ev
3 16 en/_eve
7 7 en/_even
-4 10 en/_ever
-18 -17 en/_evi
-18 -17 en/_evid
-9 3 en/_ex
2 23 en/_ex_
-20 -20 en/_exa
-20 -21 en/_exam
8 -7 en/_exc
15 9 en/_exce
-9 -6 en/_exe
-7 -16 en/_exec
-4 -5 en/_exer
-1 8 en/_exi
5 18 en/_exis
7 15 en/_exp
4 6 en/_expe
10 7 en/_expl
-20 -31 en/_expo
-8 -18 en/_ey
-8 -18 en/_eye
-18 -3 en/_eyes
-11 15 en/_fa
-15 -2 en/_fac
-14 3 en/_face
-12 11 en/_fai
1 9 en/_fail
-33 -12 en/_fal
-33 -12 en/_fall
10 9 en/_fam
20 31 en/_fan
-5 4 en/_far
-11 0 en/_far_
9 9 en/_farm
-14 15 en/_fat
6 15 en/_fau
6 15 en/_faul
8 8 en/_fav
11 10 en/_favo
-4 2 en/_fe
-15 -14 en/_fea
19 4 en/_fed
19 4 en/_fed_
-3 12 en/_fee
-2 9 en/_feed
3 17 en/_feel
-9 -20 en/_feet
-8 -11 en/_fel
-21 -7 en/_fell
-1 -5 en/_felt
10 17 en/_fen
10 17 en/_fenc
-4 -12 en/_few
3 -7 en/_few_
1 -17 en/_fi
-2 5 en/_fif
-2 5 en/_fift
0 -4 en/_fig
-16 -16 en/_figh
12 14 en/_fil
0 -7 en/_fill
1 -10 en/_fin
11 6 en/_find
-18 -14 en/_fine
4 -8 en/_fing
7 0 en/_fini
-8 -16 en/_fir
-27 -18 en/_fire
-2 -6 en/_firs
-8 -7 en/_fis
-8 -8 en/_fish
-5 -4 en/_fiv
-5 -4 en/_five
-12 -21 en/_fix
-24 -16 en/_fixe
-25 -11 en/_fl
9 15 en/_flas
-30 -10 en/_fli
-16 -7 en/_flo
-19 11 en/_floa
-16 -20 en/_floo
-16 15 en/_flu
-9 -4 en/_fly
-13 -4 en/_fo
14 10 en/_fol
17 21 en/_fold
5 2 en/_foll
-9 -1 en/_food
5 3 en/_foot
17 11 en/_fore
-9 -16 en/_forg
-20 -10 en/_form
2 6 en/_fort
7 13 en/_forw
-25 -11 en/_fou
-23 -2 en/_foun
-7 -4 en/_four
5 -3 en/_fr
22 20 en/_fr_
18 10 en/_fre
-8 -2 en/_fri
-5 0 en/_frid
-8 6 en/_frig
3 4 en/_from
-2 -12 en/_fu
-14 -27 en/_ful
-14 -27 en/_full
10 14 en/_fun
7 17 en/_fune
14 1 en/_funn
0 19 en/_fut
0 19 en/_futu
-2 6 en/_ga
-21 11 en/_gam
-7 -19 en/_game
8 11 en/_gara
1 -15 en/_gard
27 20 en/_gas
27 20 en/_gas_
1 -7 en/_gav
1 -7 en/_gave
4 16 en/_ge
-12 -9 en/_gen
-9 -29 en/_gent
9 27 en/_get
-2 10 en/_get_
9 26 en/_gets
3 13 en/_gett
-16 7 en/_gi
7 13 en/_gir
7 13 en/_girl
-12 6 en/_giv
-11 14 en/_give
-2 -8 en/_givi
-17 -13 en/_gl
-13 -1 en/_gla
-11 -14 en/_glad
-7 12 en/_glas
-36 -42 en/_glo
22 7 en/_go
7 2 en/_go_
0 -9 en/_goa
-1 -5 en/_god
16 15 en/_god_
19 17 en/_goe
19 17 en/_goes
20 15 en/_goi
19 13 en/_goin
-3 -17 en/_gone
5 7 en/_gonn
0 -5 en/_got
-8 -11 en/_got_
6 4 en/_gott
-2 -10 en/_gp
-2 -10 en/_gp_
-29 -29 en/_gr
-8 -3 en/_gra
-7 7 en/_grad
-13 -9 en/_gran
-5 -11 en/_grav
-23 -25 en/_gre
2 4 en/_grea
-28 -33 en/_gree
-31 -28 en/_gri
-8 3 en/_gro
-1 -12 en/_grou
-10 9 en/_grow
21 10 en/_gu
-4 -10 en/_gui
-15 -11 en/_guil
4 4 en/_guit
12 13 en/_gun
16 15 en/_gun_
-8 -25 en/_gut
-16 -31 en/_gutt
-12 -14 en/_ha
-3 -6 en/_had
-3 -4 en/_had_
-6 -4 en/_hah
-6 -4 en/_haha
5 14 en/_hai
-12 -2 en/_hair
-19 -16 en/_hal
-13 -9 en/_half
-22 -19 en/_hall
-1 -9 en/_ham
15 14 en/_hamm
-1 4 en/_han
8 10 en/_hand
-30 -12 en/_hang
-6 8 en/_hap
-6 8 en/_happ
-24 -12 en/_har
-10 -4 en/_hard
-20 -5 en/_harm
10 -9 en/_has
0 -14 en/_has_
22 7 en/_hasn
-51 -18 en/_hat
-44 -11 en/_hate
-6 -3 en/_have
7 7 en/_havi
9 -2 en/_he
5 0 en/_he_
-3 18 en/_hea
8 -4 en/_head
-18 0 en/_heal
-6 26 en/_hear
-14 1 en/_heat
-24 -26 en/_heav
-15 4 en/_hed
-15 4 en/_hed_
3 11 en/_held
4 -6 en/_hell
-4 -9 en/_help
13 12 en/_hen
-11 -12 en/_her
4 -1 en/_her_
7 11 en/_here
-13 -14 en/_hero
-26 -15 en/_hers
29 20 en/_hes
29 20 en/_hes_
-6 -15 en/_hi
16 -6 en/_hi_
-4 6 en/_hid
-22 6 en/_hid_
-10 8 en/_hide
16 19 en/_hidi
3 12 en/_him
8 7 en/_him_
-8 9 en/_hims
7 -4 en/_hip
-4 5 en/_his
-5 6 en/_his_
-1 -15 en/_hist
-22 -10 en/_hit
-28 -12 en/_hit_
-11 45 en/_hits
2 5 en/_hitt
13 -9 en/_hol
22 5 en/_hold
-9 -13 en/_holi
9 12 en/_hon
7 10 en/_hone
1 -23 en/_hoo
-3 21 en/_hop
-1 15 en/_hope
-26 -1 en/_hor
-27 2 en/_horr
-2 4 en/_hos
-12 -6 en/_hosp
10 6 en/_host
5 -11 en/_hot
-23 -17 en/_hot_
6 -25 en/_hote
3 -8 en/_hour
2 6 en/_hous
4 9 en/_how
-5 6 en/_hu
-2 12 en/_hug
6 1 en/_hugg
-12 -20 en/_hun
-12 -6 en/_hund
-6 -32 en/_hung
-8 -8 en/_hunt
5 9 en/_hur
5 5 en/_hurt
-11 11 en/_hus
-11 11 en/_husb
2 9 en/_i_
11 3 en/_ic
14 7 en/_ice
14 7 en/_ice_
-11 -6 en/_id
-14 -10 en/_id_
2 15 en/_ide
3 15 en/_idea
6 2 en/_if
6 2 en/_if_
-8 -1 en/_il
-8 -1 en/_ill
-6 -1 en/_ill_
10 12 en/_im
9 10 en/_im_
-32 11 en/_ima
-32 11 en/_imag
10 12 en/_in
-5 1 en/_in_
12 16 en/_inj
12 16 en/_inje
9 8 en/_inn
-1 -6 en/_ins
-24 -19 en/_ins_
16 16 en/_inst
-7 -14 en/_insu
31 35 en/_int
31 37 en/_inte
20 19 en/_into
7 3 en/_inv
10 5 en/_invo
13 0 en/_ir
27 18 en/_iro
27 18 en/_iron
14 8 en/_is
10 1 en/_is_
14 25 en/_isn
14 25 en/_isnt
19 15 en/_it
9 7 en/_it_
3 6 en/_itd
3 6 en/_itd_
18 31 en/_itl
18 31 en/_itll
7 4 en/_its
7 5 en/_its_
14 11 en/_iv
14 11 en/_ive
14 11 en/_ive_
-47 -37 en/_ja
-28 -23 en/_jan
20 -5 en/_je
-20 -16 en/_jo
-24 -12 en/_job
-21 -11 en/_job_
-13 -16 en/_joi
-13 -16 en/_join
-2 4 en/_jok
6 19 en/_joki
6 1 en/_jou
7 2 en/_jour
-10 -5 en/_ju
-24 -18 en/_jul
-22 -17 en/_juli
-6 -1 en/_jum
-6 -1 en/_jump
-23 -12 en/_jun
-23 -12 en/_june
4 4 en/_jus
4 4 en/_just
-13 -9 en/_ka
-11 -16 en/_kar
-22 -20 en/_kara
7 4 en/_ke
-5 9 en/_kee
-5 9 en/_keep
-14 -17 en/_ket
-10 -16 en/_kett
10 3 en/_key
16 14 en/_key_
-2 -8 en/_ki
20 9 en/_kic
20 9 en/_kick
-15 -3 en/_kid
-6 -11 en/_kid_
-15 -6 en/_kids
5 1 en/_kill
-3 -6 en/_kin
-3 -6 en/_kind
4 5 en/_kis
4 5 en/_kiss
3 5 en/_kit
26 31 en/_km
17 21 en/_kms
17 21 en/_kms_
5 -1 en/_kn
5 9 en/_kne
-6 -12 en/_knee
4 21 en/_knew
13 14 en/_knif
-30 -12 en/_kniv
-18 -21 en/_knoc
5 9 en/_know
2 -12 en/_la
2 -6 en/_lab
-33 -17 en/_lad
-6 14 en/_lad_
-20 -19 en/_lady
6 -4 en/_lai
6 -4 en/_laid
4 -5 en/_lak
-4 -7 en/_lake
17 -3 en/_lam
-20 -18 en/_lamb
-21 -21 en/_lan
-23 -12 en/_land
5 18 en/_lap
-1 11 en/_lapt
2 8 en/_las
2 9 en/_last
3 -9 en/_lat
-1 -9 en/_late
-5 -7 en/_lau
-5 -5 en/_laug
-5 -9 en/_laun
-8 -19 en/_law
0 -11 en/_law_
-10 -21 en/_laws
7 4 en/_lay
-15 0 en/_lay_
-2 -16 en/_le
-17 -30 en/_lea
-11 -14 en/_lear
-6 -12 en/_lee
-4 -11 en/_leed
6 13 en/_leg
6 13 en/_leg_
9 15 en/_lem
9 15 en/_lemo
-8 -17 en/_les
-8 -17 en/_less
19 21 en/_let
12 9 en/_let_
-19 -31 en/_lets
18 22 en/_lett
16 4 en/_lev
16 4 en/_leve
4 1 en/_li
-6 -12 en/_lib
-6 -12 en/_libr
-24 -24 en/_lic
-5 -9 en/_lie
-9 -12 en/_lie_
4 1 en/_life
-30 -18 en/_lift
8 -11 en/_lig
8 -11 en/_ligh
14 6 en/_lin
15 6 en/_line
-11 -10 en/_link
7 16 en/_lis
11 18 en/_list
-11 -10 en/_lit
4 4 en/_lite
-7 7 en/_lith
-7 -6 en/_litt
15 6 en/_liv
-5 -18 en/_live
24 36 en/_livi
8 9 en/_lo
10 10 en/_loa
15 14 en/_load
-2 -12 en/_loc
0 -6 en/_lock
17 6 en/_lof
17 6 en/_loft
-1 -12 en/_log
0 -4 en/_log_
11 7 en/_lol
11 7 en/_lol_
-5 4 en/_lon
-1 8 en/_long
17 18 en/_loo
18 21 en/_look
-4 12 en/_lor
3 14 en/_los
-14 12 en/_lost
3 13 en/_lot
7 19 en/_lot_
-17 -17 en/_lou
-14 -10 en/_loud
-22 2 en/_low
-21 3 en/_low_
-13 -20 en/_lu
-26 -16 en/_luc
-26 -16 en/_luck
-4 -4 en/_lun
-10 -17 en/_ly
10 0 en/_ma
1 -20 en/_mac
13 -3 en/_mach
10 7 en/_mad
7 4 en/_mad_
7 16 en/_mada
4 -3 en/_made
-5 0 en/_mai
2 9 en/_mak
3 4 en/_make
4 12 en/_maki
9 -1 en/_man
9 3 en/_man_
-13 -10 en/_mana
-4 29 en/_mans
9 4 en/_many
-19 -22 en/_mar
-7 -5 en/_marc
12 12 en/_mark
-27 -39 en/_marr
13 21 en/_mas
20 21 en/_mass
-13 4 en/_mat
-14 -13 en/_matc
-13 18 en/_mate
-5 -8 en/_math
5 -1 en/_matt
-12 -25 en/_may
-19 -28 en/_may_
0 -7 en/_mayb
3 9 en/_me
9 13 en/_me_
7 2 en/_mea
-18 1 en/_meal
17 -1 en/_mean
-5 -16 en/_med
4 6 en/_mee
4 6 en/_meet
-7 11 en/_mel
-9 -10 en/_men
21 19 en/_men_
-3 -5 en/_mes
-3 -5 en/_mess
-20 2 en/_met
-9 -8 en/_mi
14 10 en/_mi_
-18 -31 en/_mic
-9 -10 en/_mid
2 -4 en/_midn
10 5 en/_mig
10 5 en/_migh
4 6 en/_mil
-24 16 en/_mile
-8 -12 en/_milk
-16 -7 en/_min
0 27 en/_mind
-20 0 en/_mine
4 -12 en/_mins
0 -6 en/_minu
-59 19 en/_mir
-19 -10 en/_mis
-12 -6 en/_miss
-15 -5 en/_mist
-8 -19 en/_mix
-2 -11 en/_mo
13 10 en/_mom
-4 7 en/_mon
0 -6 en/_mond
-15 7 en/_mone
-4 14 en/_mont
9 14 en/_moo
17 16 en/_mood
-6 -9 en/_mor
-8 -1 en/_more
-9 -18 en/_mort
-11 -7 en/_mos
-11 -7 en/_most
-1 -6 en/_mot
10 23 en/_moth
-5 9 en/_moto
9 17 en/_mout
-13 -17 en/_mov
-15 -18 en/_move
0 -19 en/_mr
1 -18 en/_mr_
-3 6 en/_mu
12 17 en/_mum
10 15 en/_mum_
-3 -4 en/_mums
-40 -23 en/_mur
-40 -33 en/_murd
0 -25 en/_mus
-29 -24 en/_musi
7 -14 en/_must
-19 -5 en/_mut
6 2 en/_my
-4 -5 en/_my_
14 11 en/_mys
7 3 en/_myse
0 -13 en/_n_
11 -4 en/_na
-15 -16 en/_nai
-20 2 en/_nam
-18 9 en/_name
6 -5 en/_nan
-40 -29 en/_nan_
5 0 en/_ne
12 9 en/_nea
24 23 en/_nec
24 23 en/_neck
19 17 en/_nee
17 15 en/_need
-6 -5 en/_neig
-8 -15 en/_nep
-2 -9 en/_neph
-18 -24 en/_ner
-18 -24 en/_nerv
-22 -11 en/_nev
-22 -11 en/_neve
-15 -11 en/_new
-35 -43 en/_new_
8 24 en/_news
1 10 en/_ni
15 6 en/_nic
15 6 en/_nice
-14 -6 en/_nie
-14 -6 en/_niec
-12 3 en/_nig
-8 9 en/_nigh
1 10 en/_nin
-10 5 en/_nine
6 13 en/_no
-1 -4 en/_no_
0 7 en/_nob
0 7 en/_nobo
-2 -22 en/_noi
-2 -22 en/_nois
11 5 en/_non
15 13 en/_none
5 9 en/_noo
-22 -17 en/_noon
-10 -1 en/_nor
-17 -2 en/_norm
-28 -18 en/_nos
-28 -18 en/_nose
5 8 en/_not
1 7 en/_not_
26 28 en/_note
-7 5 en/_noth
-21 -19 en/_noti
-31 -4 en/_nov
-31 -4 en/_nove
17 17 en/_now
15 15 en/_now_
6 1 en/_nu
1 -8 en/_num
1 -8 en/_numb
9 16 en/_nur
9 16 en/_nurs
10 2 en/_ob
11 15 en/_oc
6 20 en/_od
-4 19 en/_odd
6 3 en/_of
5 5 en/_off_
6 3 en/_offi
-12 -14 en/_oft
-12 -14 en/_ofte
-3 -9 en/_oh
-1 -9 en/_oh_
-6 -7 en/_ok
-4 -7 en/_ok_
-5 -2 en/_oka
-5 -1 en/_okay
-18 -12 en/_ol
-18 -13 en/_old
-18 -13 en/_old_
-6 -9 en/_on_
5 1 en/_onc
13 7 en/_one
9 5 en/_one_
7 13 en/_ones
-1 -8 en/_oni
-1 -8 en/_onio
11 -2 en/_op
14 -1 en/_ope
13 1 en/_open
21 -5 en/_or
11 -1 en/_or_
-32 -31 en/_ora
17 2 en/_ord
19 10 en/_orde
1 8 en/_org
-5 -6 en/_orga
9 0 en/_ot
8 -1 en/_oth
8 -1 en/_othe
-27 -4 en/_our
-26 -3 en/_our_
12 8 en/_out
12 10 en/_out_
4 5 en/_outs
-3 -12 en/_ov
-3 -12 en/_ove
-9 -18 en/_oven
-2 -8 en/_over
-1 -9 en/_ow
2 5 en/_own_
-9 -17 en/_pac
-10 -16 en/_pack
-13 3 en/_pag
-11 0 en/_page
10 9 en/_pai
9 11 en/_paid
1 -5 en/_pain
-18 15 en/_pan
1 8 en/_pan_
-42 15 en/_pani
-10 -14 en/_pape
-19 -6 en/_par
16 -5 en/_para
-8 -9 en/_pare
-23 6 en/_part
-1 -6 en/_pas
9 -2 en/_pass
2 -6 en/_past
-14 -5 en/_pat
4 1 en/_pati
15 12 en/_pay
15 14 en/_pay_
9 13 en/_pays
-1 -8 en/_pe
16 1 en/_pea
18 11 en/_peac
-12 -2 en/_pen
3 13 en/_pens
-16 -3 en/_peo
-16 -3 en/_peop
5 6 en/_per
-27 -26 en/_perf
19 14 en/_perm
4 7 en/_pers
32 16 en/_pet
9 -2 en/_petr
4 -2 en/_ph
0 -6 en/_pha
0 -6 en/_phar
1 -5 en/_pho
-4 -4 en/_phon
5 -6 en/_phot
-6 1 en/_pia
-6 1 en/_pian
3 7 en/_pic
14 14 en/_pick
-1 8 en/_pict
-18 -51 en/_pie
-28 -32 en/_pig
7 3 en/_pil
8 7 en/_pill
-16 -16 en/_pin
-6 -10 en/_piz
-6 -10 en/_pizz
-17 -7 en/_pl
-19 -2 en/_pla
-10 -7 en/_plac
1 7 en/_plan
-14 -13 en/_plas
7 26 en/_plat
-4 -16 en/_play
5 0 en/_ple
9 8 en/_plea
19 14 en/_plu
-8 -5 en/_plum
-15 -23 en/_pod
-15 -23 en/_podc
20 0 en/_poe
-12 3 en/_poi
-8 10 en/_poin
-6 21 en/_pol
2 27 en/_poli
-37 -26 en/_poo
-40 1 en/_pool
-40 -34 en/_por
-13 2 en/_post
-9 -18 en/_pot
13 20 en/_pou
21 29 en/_pour
-24 -26 en/_pr
-1 5 en/_pra
8 -3 en/_prac
-14 5 en/_pray
7 -4 en/_pre
-15 -7 en/_pres
16 14 en/_pret
-42 -16 en/_pri
-18 -25 en/_prin
-14 15 en/_pris
-27 -28 en/_priy
-15 -23 en/_pro
11 10 en/_prob
-19 -18 en/_proc
-12 -19 en/_prog
-23 -22 en/_prop
-10 11 en/_prou
9 18 en/_pu
-24 -10 en/_pub
-40 -16 en/_pub_
-10 -1 en/_pue
-1 19 en/_pul
-1 19 en/_pull
-17 23 en/_pun
-6 30 en/_punc
-17 -25 en/_pup
7 20 en/_pur
15 17 en/_purp
6 8 en/_pus
6 8 en/_push
4 4 en/_put
5 6 en/_put_
-4 6 en/_putt
25 17 en/_qua
27 19 en/_quar
-8 -10 en/_que
-3 -5 en/_ques
-13 6 en/_queu
-6 -1 en/_qui
-5 2 en/_quie
-10 -3 en/_quit
8 -5 en/_ra
-28 -16 en/_rac
-6 -5 en/_rad
-6 -5 en/_radi
-9 -17 en/_rai
18 12 en/_rail
-20 -32 en/_rain
-19 -4 en/_rais
-7 0 en/_ran
-14 -9 en/_ran_
9 0 en/_rat
10 -1 en/_rate
6 1 en/_rath
8 13 en/_raz
8 13 en/_razo
6 -6 en/_re
13 15 en/_rea
-11 -4 en/_read
9 20 en/_real
11 11 en/_reas
16 4 en/_rec
-6 -8 en/_reco
-8 -5 en/_red
-6 -16 en/_red_
6 -2 en/_ref
-2 -17 en/_reg
11 13 en/_reh
13 -9 en/_rehe
-14 15 en/_rel
-14 3 en/_rela
-6 0 en/_reli
-11 -5 en/_rem
2 5 en/_reme
-14 -18 en/_remi
-5 6 en/_ren
-9 -17 en/_rene
16 24 en/_rent
-23 -18 en/_rep
-5 -19 en/_repl
-25 -7 en/_repo
-6 -17 en/_res
13 11 en/_rese
-9 -17 en/_resp
-11 -9 en/_rest
-8 -17 en/_resu
14 9 en/_ret
3 13 en/_reti
6 -1 en/_retu
5 -10 en/_rev
3 -12 en/_revi
-6 -17 en/_ri
18 15 en/_rif
18 15 en/_rifl
-13 -14 en/_rig
-12 -14 en/_righ
1 -8 en/_rin
1 -8 en/_ring
-20 -18 en/_ris
-3 4 en/_riv
-3 4 en/_rive
-6 -5 en/_ro
4 14 en/_road
-17 -16 en/_roas
-13 -22 en/_rob
-19 -19 en/_rol
-13 -16 en/_roll
-21 -22 en/_rom
-22 -17 en/_rome
-7 -1 en/_roo
19 9 en/_roof
-13 -2 en/_room
21 18 en/_rop
21 18 en/_rope
-8 -22 en/_ros
-21 -17 en/_rot
-11 -17 en/_rota
-5 -10 en/_rou
2 -5 en/_roun
-3 6 en/_row
-13 3 en/_row_
-34 -27 en/_ru
-41 1 en/_rui
-41 1 en/_ruin
-13 0 en/_run
0 13 en/_run_
-4 2 en/_runn
-16 -16 en/_sa
-5 -12 en/_sac
-16 -38 en/_sad
-20 -38 en/_sad_
16 13 en/_saf
16 13 en/_safe
-10 -8 en/_sai
-7 -5 en/_said
-25 -5 en/_sal
11 -2 en/_sam
13 6 en/_same
-27 -23 en/_san
-30 -14 en/_sand
4 -16 en/_sang
-3 -5 en/_sat
4 8 en/_sat_
-4 -4 en/_satu
0 9 en/_sav
10 9 en/_save
-15 8 en/_savi
-8 4 en/_saw
-8 4 en/_saw_
3 -5 en/_say
2 -5 en/_say_
8 2 en/_sayi
-3 -7 en/_sc
-9 3 en/_sca
-2 20 en/_scal
-22 -25 en/_scan
0 15 en/_scar
-4 -15 en/_sce
-4 -15 en/_scen
10 9 en/_sch
7 -2 en/_sci
-18 -1 en/_sco
-7 10 en/_scra
6 -13 en/_scre
-8 -7 en/_se
-18 -22 en/_sea
-6 -7 en/_sea_
-16 -19 en/_seas
-22 -27 en/_seat
-8 -5 en/_sec
14 15 en/_see
1 10 en/_see_
10 12 en/_seei
-9 -9 en/_sel
8 11 en/_self
-40 -48 en/_sell
-15 -4 en/_sen
-1 8 en/_send
-14 21 en/_sens
-21 -11 en/_sent
5 0 en/_ser
6 -10 en/_seri
3 -10 en/_serv
-3 -7 en/_ses
-3 -7 en/_sess
8 21 en/_set
5 9 en/_set_
6 17 en/_sett
-3 -17 en/_sev
-3 -17 en/_seve
-6 -6 en/_sh
-2 9 en/_sha
-9 20 en/_shak
25 19 en/_shan
-20 -31 en/_shar
-6 -3 en/_she
-3 4 en/_she_
-7 -6 en/_shed
6 -2 en/_shee
-10 -4 en/_shel
5 -2 en/_shes
7 8 en/_shi
6 5 en/_shif
-7 -8 en/_sho
-12 -8 en/_shoo
5 -3 en/_shop
-22 -7 en/_shot
-6 1 en/_shou
-20 -11 en/_show
15 17 en/_shu
15 17 en/_shut
0 14 en/_sic
0 14 en/_sick
19 22 en/_sid
19 22 en/_side
-17 -18 en/_sig
-16 -31 en/_sign
1 8 en/_sil
-5 5 en/_sill
-6 2 en/_sin
0 6 en/_sinc
-33 -7 en/_sing
9 0 en/_sink
-1 -6 en/_sis
-1 -6 en/_sist
-17 3 en/_sit
-30 -11 en/_sit_
11 7 en/_sitt
17 2 en/_situ
-6 -10 en/_six
-8 -20 en/_six_
-9 18 en/_sixt
-27 -7 en/_siz
-27 -7 en/_size
-25 -26 en/_sk
-19 -6 en/_ski
-13 -3 en/_skin
-15 -2 en/_skip
-10 -10 en/_sl
-38 -27 en/_sla
-20 41 en/_slap
-17 -31 en/_slau
11 9 en/_sle
9 9 en/_slep
-17 -28 en/_sli
-29 -28 en/_slid
7 -1 en/_slip
-19 -14 en/_slo
-14 -10 en/_slot
-15 -2 en/_slow
-25 -23 en/_sm
-13 -5 en/_sma
-14 -20 en/_smal
5 15 en/_smas
-30 4 en/_sme
-30 4 en/_smel
-10 -9 en/_smi
-10 -9 en/_smil
-22 -25 en/_smo
-22 -24 en/_smok
-7 -28 en/_sn
-5 -21 en/_sna
11 7 en/_snap
-9 -16 en/_sno
7 15 en/_snow
5 -13 en/_so
5 0 en/_so_
13 7 en/_soa
-36 7 en/_sob
-24 14 en/_sobe
-21 -7 en/_soc
-16 -5 en/_soci
-16 -5 en/_sock
-6 -9 en/_sof
-11 -10 en/_sofa
-12 -8 en/_sol
-14 -11 en/_sold
-16 -29 en/_soli
0 14 en/_som
0 14 en/_some
-28 -10 en/_son
-27 -2 en/_son_
-4 -18 en/_song
-5 15 en/_sons
16 11 en/_soo
26 16 en/_soon
13 12 en/_sor
8 6 en/_sorr
-13 -21 en/_sou
-11 -3 en/_soun
-12 -19 en/_soup
-29 -39 en/_sp
-18 -19 en/_spa
-28 -12 en/_spac
17 0 en/_span
0 -13 en/_spar
-16 -28 en/_spe
-6 -9 en/_spea
-1 -20 en/_spee
2 6 en/_spen
-4 -12 en/_spi
-25 -20 en/_spl
4 8 en/_spo
6 -6 en/_spok
-19 -18 en/_spr
-11 -14 en/_spre
-9 2 en/_spri
-12 -17 en/_sq
-12 -17 en/_squ
-10 -15 en/_squa
11 10 en/_st
5 5 en/_sta
0 4 en/_stab
-26 -15 en/_stag
-5 11 en/_stai
0 5 en/_stan
13 8 en/_stay
17 4 en/_ste
-5 -10 en/_stea
19 11 en/_step
-12 -12 en/_sti
-9 -1 en/_stil
-15 -20 en/_stit
3 20 en/_stoc
24 5 en/_stom
10 17 en/_ston
-3 -15 en/_stoo
-7 -6 en/_stop
-13 -2 en/_stor
0 21 en/_str
4 8 en/_stra
-2 21 en/_stre
6 6 en/_stri
-6 3 en/_stro
0 -27 en/_stu
-18 -30 en/_stuc
-6 22 en/_stud
10 1 en/_stuf
7 -10 en/_stup
17 3 en/_su
-20 16 en/_suc
-10 32 en/_such
-2 -27 en/_sug
-11 -24 en/_sugg
12 3 en/_sui
19 19 en/_suic
-13 -15 en/_suit
1 5 en/_sum
-14 0 en/_summ
-21 -20 en/_sun_
-13 3 en/_sup
-2 7 en/_supe
-9 -1 en/_supp
5 10 en/_sur
2 7 en/_sure
10 18 en/_surg
9 5 en/_surv
17 4 en/_sw
12 7 en/_swa
18 11 en/_swal
4 6 en/_swe
-7 -18 en/_swim
18 12 en/_swit
-16 -12 en/_ta
-8 0 en/_taki
-9 5 en/_tal
-10 5 en/_talk
8 5 en/_tan
-18 0 en/_tap
-5 -10 en/_tau
-5 -10 en/_taug
-37 -32 en/_tax
-31 -32 en/_tax_
-2 20 en/_tb
-2 20 en/_tbh
-2 20 en/_tbh_
-24 -32 en/_te
-19 -24 en/_tea
-15 -17 en/_tea_
-21 -11 en/_teac
-4 5 en/_team
-37 -47 en/_tear
-15 0 en/_tee
-23 0 en/_teen
37 33 en/_teh
10 3 en/_teh_
5 1 en/_tell
-12 -32 en/_ten
-3 -11 en/_ten_
-40 -13 en/_ter
-31 -5 en/_term
-21 -16 en/_terr
3 5 en/_tes
3 -16 en/_test
-24 -18 en/_tex
-24 -18 en/_text
-15 -11 en/_th
5 3 en/_tha
-3 -16 en/_than
3 8 en/_that
15 16 en/_the
5 1 en/_the_
5 6 en/_thei
11 12 en/_them
9 10 en/_then
-2 4 en/_theo
10 11 en/_ther
-12 -4 en/_thes
13 19 en/_they
-2 -6 en/_thi
23 36 en/_thig
-2 8 en/_thir
-6 0 en/_tho
-10 4 en/_thos
-7 -3 en/_thre
-14 -27 en/_thri
-11 -19 en/_thu
-2 -9 en/_ti
6 -1 en/_tic
6 -1 en/_tick
9 8 en/_tid
1 -16 en/_tie
12 13 en/_tied
-20 8 en/_tig
-20 8 en/_tigh
6 15 en/_til
-3 6 en/_till
-7 -5 en/_tim
-7 -5 en/_time
-6 -11 en/_tin_
-39 -34 en/_tip
-17 -6 en/_tir
-12 -6 en/_tire
9 2 en/_to_
-4 -26 en/_toa
-3 -22 en/_toas
7 -1 en/_tod
6 -2 en/_toda
-10 -10 en/_todd
12 -4 en/_tog
12 -4 en/_toge
13 19 en/_toi
13 19 en/_toil
7 -3 en/_tom
-9 -10 en/_toma
20 11 en/_ton
21 13 en/_toni
11 9 en/_too
4 6 en/_took
-26 -16 en/_toot
6 -1 en/_top
-12 2 en/_tou
-8 22 en/_touc
-8 -26 en/_tour
-3 -16 en/_tow
2 -17 en/_towe
-17 8 en/_town
3 -8 en/_tra
19 4 en/_trac
-19 -18 en/_traf
8 4 en/_trai
-29 6 en/_tram
10 -10 en/_tran
-14 -19 en/_tre
-57 -21 en/_trea
6 -13 en/_tri
17 1 en/_trie
-30 -13 en/_trip
14 15 en/_tro
9 13 en/_trol
5 8 en/_trou
5 11 en/_tru
-13 -4 en/_truc
-15 -25 en/_true
28 31 en/_trus
0 11 en/_trut
9 26 en/_try
-4 2 en/_try_
22 33 en/_tryi
-13 -3 en/_tu
-47 -6 en/_tun
-15 -2 en/_tur
-8 -1 en/_turn
-20 -19 en/_tw
-23 -4 en/_twe
-13 -10 en/_twel
-18 2 en/_twen
-8 0 en/_twic
10 -7 en/_twin
-7 -6 en/_two
-7 -6 en/_two_
8 -7 en/_ty
3 -10 en/_typ
-5 -14 en/_type
-9 -14 en/_typi
12 21 en/_un
2 17 en/_una
15 16 en/_unal
1 7 en/_unc
5 8 en/_uncl
15 17 en/_und
14 15 en/_unde
20 20 en/_uni
-15 -1 en/_uni_
16 12 en/_unl
2 10 en/_unt
2 10 en/_unti
2 6 en/_up_
0 -14 en/_upd
0 -14 en/_upda
4 6 en/_ups
17 16 en/_upse
-5 -5 en/_upst
6 4 en/_ur
6 4 en/_urg
6 4 en/_urge
-6 3 en/_us
-5 0 en/_us_
-16 0 en/_use
8 2 en/_use_
-20 11 en/_used
-9 -3 en/_usi
-9 -3 en/_usin
15 8 en/_usu
15 8 en/_usua
-16 -18 en/_va
-9 -12 en/_van
1 5 en/_van_
-4 -24 en/_ve
4 -9 en/_ver
6 -6 en/_very
-15 -17 en/_vet
-15 -17 en/_vet_
8 1 en/_vi
-16 4 en/_vic
-8 -4 en/_vid
-8 -7 en/_vide
10 -1 en/_vie
10 -1 en/_view
4 8 en/_vis
-16 -15 en/_visi
-17 -9 en/_vo
-12 16 en/_vod
-12 16 en/_vodk
-11 -10 en/_voi
-5 -3 en/_voic
-15 -29 en/_vol
7 6 en/_wa
14 15 en/_wai
14 15 en/_wait
17 7 en/_wak
15 23 en/_wake
6 -7 en/_waki
8 8 en/_wal
-1 -5 en/_walk
9 9 en/_wall
10 0 en/_wan
8 6 en/_wann
-1 -7 en/_want
-23 -16 en/_war
-18 -18 en/_war_
-14 5 en/_ward
-3 -10 en/_warm
-5 -1 en/_was
-8 -3 en/_was_
-19 -2 en/_wash
6 -4 en/_wasn
16 34 en/_wast
12 6 en/_wat
6 4 en/_wate
21 10 en/_way
17 10 en/_way_
-6 -18 en/_we
-37 -31 en/_we_
20 -1 en/_wea
7 -2 en/_wear
8 12 en/_weat
-1 6 en/_wed
-4 17 en/_wed_
-20 -11 en/_wedd
8 5 en/_wedn
-4 2 en/_wee
-10 -2 en/_wee_
-6 1 en/_week
-9 6 en/_wei
-12 27 en/_weig
5 3 en/_wel
5 3 en/_well
-5 -9 en/_wer
-16 -15 en/_were
-5 2 en/_wet
-5 2 en/_wet_
-22 -31 en/_wev
-22 -31 en/_weve
15 5 en/_wh
1 8 en/_wha
-2 7 en/_what
-5 -5 en/_whe
-1 8 en/_when
0 -12 en/_wher
-20 -13 en/_whet
17 20 en/_whi
7 0 en/_whic
12 6 en/_whil
9 17 en/_whis
-4 -10 en/_whit
5 -2 en/_who
-8 -10 en/_who_
26 19 en/_whoe
8 4 en/_whol
4 15 en/_whos
-5 0 en/_why
-5 0 en/_why_
-5 -5 en/_wi
-6 5 en/_wif
-2 14 en/_wife
-5 1 en/_wil
-6 3 en/_will
-12 -8 en/_win
-9 0 en/_wind
-23 2 en/_wine
1 13 en/_wint
-6 12 en/_wis
-7 13 en/_wish
20 19 en/_wo
3 8 en/_wok
3 8 en/_woke
10 21 en/_wom
11 21 en/_woma
11 7 en/_won
-6 -11 en/_won_
-9 -7 en/_wond
15 15 en/_wont
6 2 en/_wor
14 12 en/_word
-3 -4 en/_worr
-17 -6 en/_wors
1 19 en/_wort
7 13 en/_wou
5 11 en/_woul
-2 -7 en/_wr
-2 -8 en/_wri
32 45 en/_wris
-12 -12 en/_writ
-7 -4 en/_wron
5 -1 en/_x_
38 30 en/_ya
27 30 en/_ya_
12 3 en/_yar
0 4 en/_ye
-9 6 en/_yea
14 19 en/_yeah
-13 2 en/_year
4 -6 en/_yel
4 -6 en/_yell
2 14 en/_yest
-6 -13 en/_yet
-6 -13 en/_yet_
4 -5 en/_yo
-5 -7 en/_you_
-4 -22 en/_youd
15 27 en/_youl
-6 -1 en/_youn
8 -4 en/_your
3 -7 en/_youv
-13 42 en/_za
-6 -10 en/_ze
-1 -5 en/_zer
-1 -5 en/_zero
-31 -15 en/_zo
-12 -9 en/_zom
-12 -9 en/_zomb
-42 -43 en/_~_
14 16 en/ab_
7 -13 en/abb
22 7 en/abbe
22 7 en/abbed
7 -8 en/abe
4 5 en/abi
10 6 en/abin
10 6 en/abine
4 11 en/abl
2 10 en/able
1 11 en/able_
10 13 en/ably
10 13 en/ably_
-2 -5 en/abo
-13 -1 en/abs
-12 -11 en/abso
-12 -11 en/absol
-24 2 en/abu
5 8 en/aby
7 21 en/abys
2 14 en/abys_
-8 -7 en/acc
4 -3 en/acce
-19 -10 en/acci
-14 -3 en/accid
-5 -7 en/acco
4 -2 en/ace
-22 -14 en/ace_
15 9 en/acef
15 9 en/acefu
-9 -4 en/aces
-9 -2 en/aces_
15 1 en/ach
19 12 en/ach_
0 -20 en/ache
-7 -13 en/acher
-4 -2 en/achi
-4 -2 en/achin
14 13 en/aci
-8 -8 en/acis
-8 -8 en/acist
-10 6 en/ack
-20 -8 en/ack_
-9 16 en/acke
-6 22 en/acked
-21 -18 en/acker
22 26 en/acks
22 26 en/acks_
10 -5 en/acr
8 8 en/acro
8 8 en/acros
-1 -11 en/act
0 -17 en/act_
7 11 en/acte
11 -2 en/acti
-26 -2 en/actic
14 -4 en/actis
-20 -7 en/acto
-20 -7 en/actor
-5 -1 en/actu
-5 0 en/actua
-2 -6 en/ad_
12 13 en/ada
7 16 en/adam
7 16 en/adam_
-12 -24 en/add
-20 -20 en/adde
-20 -20 en/adder
3 -5 en/addr
3 -5 en/addre
11 12 en/ade
8 7 en/ade_
18 14 en/aded
18 14 en/aded_
-7 0 en/ades
-7 0 en/ades_
-7 -13 en/adi
-2 -10 en/adin
-2 -10 en/ading
-9 -7 en/adio
-5 1 en/adio_
-4 -13 en/adl
-1 -11 en/adly
-1 -11 en/adly_
18 1 en/adn
-4 7 en/ado
17 12 en/ads
19 20 en/ads_
-18 -30 en/adsh
-16 -19 en/adshe
-21 -9 en/adv
-4 -10 en/ady
-4 -10 en/ady_
5 6 en/afe
5 2 en/afe_
12 7 en/afet
12 10 en/afety
3 -4 en/aff
-10 -14 en/affi
-10 -14 en/affic
-3 -5 en/afr
-3 -5 en/afra
16 15 en/aft
13 12 en/afte
14 13 en/after
4 11 en/ag_
-12 -4 en/aga
-7 2 en/agai
-7 2 en/again
-17 -14 en/age
-4 -9 en/age_
-20 -23 en/aged
-20 -20 en/aged_
-11 -4 en/ager
-11 -4 en/ager_
-33 2 en/ages
-33 2 en/ages_
18 14 en/agi
-19 -1 en/agin
1 31 en/agine
-12 -17 en/aging
1 -5 en/agn
14 28 en/ago
16 27 en/ago_
1 -12 en/agr
3 -11 en/agre
3 -11 en/agree
-14 -15 en/ags
-14 -15 en/ags_
-18 -9 en/agu
-16 -7 en/ague
-16 -7 en/ague_
12 18 en/ah_
-6 -4 en/aha_
23 27 en/ai_
3 -10 en/aig
3 -8 en/aigh
3 -8 en/aight
5 11 en/ail
-8 -21 en/ail_
-20 -5 en/aile
-24 -5 en/ailed
26 28 en/aili
27 25 en/ailin
-18 -17 en/ails
-18 -17 en/ails_
-9 -8 en/ain
0 9 en/ain_
-3 -20 en/aine
10 -5 en/ained
-35 -24 en/aini
-34 -24 en/ainin
-5 3 en/ains
-11 -9 en/ains_
22 16 en/ainst
-19 10 en/aint
-15 -6 en/aint_
-17 22 en/ainte
-24 -22 en/air
-15 -2 en/air_
-26 -31 en/aire
-31 -35 en/airp
-31 -35 en/airpo
-9 -1 en/airs
-9 -1 en/airs_
-22 14 en/ais
-20 0 en/aise
16 14 en/ait
24 22 en/aiti
24 22 en/aitin
-5 3 en/ak_
13 3 en/ake
-8 -8 en/ake_
11 11 en/aken
11 11 en/aken_
28 17 en/aker
30 20 en/aker_
-19 -1 en/akf
-19 -1 en/akfa
-19 -1 en/akfas
6 3 en/aki
6 3 en/akin
6 3 en/aking
0 7 en/al_
-4 -5 en/ala
-4 -4 en/alar
-1 -8 en/alarm
-2 -7 en/alc
-2 -7 en/alco
-6 1 en/ale
-7 -16 en/ale_
0 18 en/aled
0 18 en/aled_
-8 -20 en/alen
-2 8 en/ales
3 13 en/ales_
-13 -9 en/alf
-8 -8 en/alf_
9 12 en/ali
-6 15 en/alin
23 20 en/aliv
23 20 en/alive
-11 -7 en/alk
-11 -16 en/alk_
-3 -6 en/alke
-2 -6 en/alked
-14 1 en/alki
-14 1 en/alkin
13 8 en/alks
13 8 en/alks_
-3 -8 en/alle
0 -6 en/alled
-6 -13 en/alli
-6 -13 en/allin
-8 -1 en/allo
-13 -16 en/allot
0 9 en/allow
-28 -8 en/alls
-28 -8 en/alls_
4 -3 en/ally
4 -3 en/ally_
6 -3 en/alm
-6 -9 en/alm_
-5 2 en/alme
-5 -3 en/almer
-6 0 en/alo
6 -11 en/alon
20 1 en/alone
-11 -19 en/along
11 12 en/alr
13 14 en/alre
13 14 en/alrea
18 8 en/als
11 4 en/als_
19 16 en/also
19 16 en/also_
16 3 en/alt
2 -8 en/alth
-24 -17 en/alth_
-22 -3 en/alw
-22 -3 en/alwa
-22 -3 en/alway
-5 -8 en/am_
-21 -7 en/ama
-6 -14 en/ama_
14 0 en/amat
14 0 en/amati
-25 13 en/amb
-3 6 en/ame
10 10 en/ame_
-29 -16 en/amed
-32 -13 en/amed_
-6 -6 en/ames
-6 -6 en/ames_
-6 -10 en/ami
10 14 en/aming
5 4 en/amme
15 14 en/ammer
21 25 en/amo
-21 -40 en/amp
-9 -18 en/amp_
-14 -17 en/ams
-6 -14 en/ams_
9 3 en/an_
-14 -21 en/ana
-6 -19 en/ana_
-15 -11 en/anag
-14 -11 en/anage
12 16 en/anal
5 -3 en/anc
-11 -12 en/ance
-5 -13 en/ance_
-6 3 en/ancel
14 -3 en/anch
6 1 en/and
11 7 en/and_
1 -7 en/anda
10 16 en/andad
2 -9 en/andd
2 -9 en/andda
-17 -26 en/ande
-14 -19 en/anded
10 0 en/andf
-11 -1 en/andi
-11 -1 en/andin
-9 -16 en/andl
-1 -4 en/andle
-9 -17 en/andlo
-15 -10 en/ando
-13 -9 en/andov
7 12 en/ands
5 5 en/ands_
-7 6 en/andso
-19 -7 en/andw
-24 -10 en/andwi
7 12 en/ane
-12 3 en/ane_
2 15 en/aned
2 15 en/aned_
21 15 en/anen
21 15 en/anent
-11 -15 en/ang
1 14 en/ang_
-22 -14 en/ange
-17 -10 en/ange_
5 -9 en/anged
-28 10 en/anger
-12 -8 en/angi
-11 -7 en/angin
8 1 en/angl
-5 -20 en/angle
-2 6 en/angr
-2 6 en/angry
-24 1 en/ani
-10 15 en/anic
-11 15 en/anic_
-36 -31 en/anis
14 3 en/ank
7 6 en/ank_
-4 -7 en/anks
-7 -11 en/anks_
15 9 en/ann
8 8 en/anna
8 8 en/anna_
-22 -26 en/anne
-17 -18 en/anned
9 4 en/anni
20 18 en/annin
-4 -6 en/anniv
-24 -30 en/anno
-14 -25 en/annoy
-6 1 en/ano_
-3 -6 en/anot
-3 -6 en/anoth
5 -9 en/ans
4 9 en/ans_
10 11 en/ant
10 14 en/ant_
-8 -11 en/ante
-11 -13 en/anted
23 47 en/anti
-3 32 en/antin
-2 -19 en/ants
-2 -19 en/ants_
-14 -3 en/anx
-14 -3 en/anxi
-10 -1 en/anxie
2 9 en/any
5 3 en/anym
5 3 en/anymo
10 1 en/anyo
10 1 en/anyon
-14 -2 en/anyt
-14 -2 en/anyth
-5 2 en/anyw
7 6 en/anywa
-13 5 en/anywh
-1 27 en/ap_
23 12 en/apa
9 -3 en/apar
9 -3 en/apart
18 19 en/aped
18 19 en/aped_
-5 -3 en/aper
2 9 en/aper_
8 7 en/api
2 27 en/apin
5 -4 en/apis
5 -4 en/apist
13 5 en/apo
-11 3 en/app
-5 -12 en/app_
-11 -2 en/appe
-14 16 en/appea
5 23 en/apped
-8 -8 en/appen
7 19 en/appi
-22 7 en/appl
-7 14 en/apple
-16 -16 en/appy
-16 -16 en/appy_
-33 10 en/aps
-25 10 en/aps_
-14 18 en/apse
-1 45 en/apsed
-14 -27 en/apte
-14 -27 en/apter
-1 11 en/apto
-1 11 en/aptop
-9 -4 en/apy
-9 -4 en/apy_
6 1 en/ar_
-5 -6 en/ara
15 7 en/arac
7 10 en/arag
8 11 en/arage
-2 -10 en/arb
-5 -14 en/arbe
-17 -24 en/arc
-9 -11 en/arch
-11 -3 en/arch_
-13 -16 en/ard
-11 -3 en/ard_
-3 -17 en/arde
-2 -24 en/arden
-10 -16 en/ards
-10 -16 en/ards_
-6 -7 en/are
-3 -11 en/ared
-3 -11 en/ared_
-5 -3 en/aren
-6 -5 en/arent
4 9 en/arer
-11 -1 en/arett
20 -11 en/arf
-3 -4 en/arg
-4 12 en/arge
0 10 en/arge_
-23 -22 en/argu
-12 -9 en/argue
4 -13 en/argui
-19 -20 en/ari
-13 -2 en/arin
-13 -2 en/aring
12 -1 en/ark
11 17 en/arke
22 32 en/arked
-14 -4 en/arket
-5 -18 en/arki
-5 -18 en/arkin
4 34 en/arks
4 34 en/arks_
0 -7 en/arl
-7 -11 en/arly
-7 -11 en/arly_
-2 -6 en/arm
10 -1 en/arm_
1 -16 en/arma
0 -6 en/armac
-10 3 en/arme
-3 -18 en/arms
-3 -18 en/arms_
-8 -18 en/arn
8 4 en/arne
13 13 en/arned
-16 -31 en/arni
-16 -31 en/arnin
-2 9 en/aro
-9 -7 en/arol
1 13 en/arou
1 13 en/aroun
6 -2 en/arp
7 4 en/arpe
-18 -20 en/arpen
-23 -29 en/arr
-12 -19 en/arra
-6 -10 en/arran
-19 1 en/arre
-16 -28 en/arri
-15 -8 en/arria
3 -6 en/arrie
-12 -19 en/arriv
-11 -1 en/arry
1 19 en/arry_
-3 4 en/ars
-8 -12 en/art
-12 -13 en/art_
-4 5 en/arte
-10 2 en/arted
14 7 en/arth
19 1 en/arti
28 17 en/artin
-11 10 en/artn
-11 10 en/artne
-10 -13 en/arts
-10 -13 en/arts_
-3 10 en/arty
-3 10 en/arty_
-9 2 en/arv
-24 -22 en/arve
-27 -18 en/ary
-27 -18 en/ary_
-6 -10 en/as_
-24 -16 en/asa
8 1 en/ase
16 10 en/ase_
-23 -38 en/ased
-23 -38 en/ased_
-23 5 en/ash
-37 -20 en/ash_
-25 -7 en/asha
-25 -7 en/asham
18 14 en/ashe
24 7 en/ashed
-4 -5 en/ashi
-4 -5 en/ashin
-14 4 en/asi
-18 -10 en/asie
-18 -10 en/asier
-9 -9 en/ask
-31 -28 en/ask_
6 -3 en/aske
6 -4 en/asked
7 15 en/aski
7 15 en/askin
16 0 en/asn
16 0 en/asnt
16 0 en/asnt_
-11 -20 en/ason_
24 20 en/asons
15 6 en/ass
12 11 en/ass_
3 -5 en/asse
6 5 en/assed
7 3 en/assi
6 -1 en/assp
6 -1 en/asspo
-4 -1 en/ast
-5 2 en/ast_
-12 -3 en/asta
-12 -3 en/asta_
-21 0 en/aste
9 20 en/aste_
-9 2 en/asted
-38 -29 en/aster
8 -3 en/asti
17 11 en/asy
15 11 en/asy_
-25 -23 en/at_
8 9 en/ata
7 9 en/atc
7 9 en/atch
-7 -18 en/atch_
15 24 en/atche
22 23 en/atchi
-13 -6 en/ate
-9 0 en/ate_
-4 23 en/atel
-4 24 en/ately
-15 5 en/aten
-27 13 en/aten_
-13 -13 en/ater
-18 -18 en/ater_
-6 -4 en/ates
-6 -4 en/ates_
-10 -3 en/atev
-10 -3 en/ateve
12 8 en/atf
12 8 en/atfo
12 8 en/atfor
14 -4 en/ath
15 13 en/ath_
-10 -3 en/athe
-34 -4 en/athe_
3 8 en/ather
-4 -10 en/athr
-4 -10 en/athro
-1 -14 en/aths
-1 -14 en/aths_
-15 -11 en/ati
6 -6 en/atic
13 0 en/atic_
-4 -6 en/atie
-4 -6 en/atien
-9 7 en/atin
-4 11 en/ating
-9 -15 en/atio
-9 -15 en/ation
1 26 en/ativ
1 26 en/ative
5 0 en/atma
5 0 en/atmat
-23 -12 en/ato
-7 -15 en/atoe
-7 -15 en/atoes
12 10 en/ator
12 10 en/ator_
-17 -6 en/atr
-9 7 en/att
15 21 en/atta
13 21 en/attac
-3 9 en/atte
-4 11 en/attem
0 9 en/atter
-5 -6 en/atu
-5 -5 en/atur
-4 -4 en/aturd
-7 -1 en/aud
-7 -1 en/audi
-14 -12 en/aug
-10 -10 en/augh
-16 3 en/augh_
-2 -7 en/aughe
-1 -9 en/aughi
-9 -8 en/aught
12 21 en/aul
7 20 en/ault
7 14 en/ault_
-17 -21 en/aun
-4 -8 en/aund
-19 -16 en/aunt
-10 -7 en/aunt_
-8 -20 en/aur
-5 -8 en/aus
-4 -8 en/ause
-3 -4 en/ause_
-37 -23 en/aut
2 -7 en/ave
-7 -13 en/ave_
0 -9 en/aved
0 -9 en/aved_
-11 3 en/aven
-3 15 en/avent
19 1 en/aves
22 5 en/aves_
-2 -4 en/avin
-2 -4 en/aving
10 7 en/avo
11 10 en/avou
11 10 en/avour
-34 -34 en/avy
-34 -34 en/avy_
-24 -10 en/aw_
1 18 en/awa
20 28 en/awak
-11 20 en/awake
-10 0 en/away
-10 0 en/away_
-2 -5 en/awe
-2 -5 en/awer
-2 -5 en/awer_
-21 0 en/awn
7 10 en/awn_
-17 -11 en/aws
-17 -11 en/aws_
-33 -27 en/ax_
-5 -1 en/ay_
0 -7 en/ayb
0 -7 en/aybe
0 -7 en/aybe_
-21 -20 en/ayed
-21 -20 en/ayed_
16 11 en/ayi
16 11 en/ayin
7 5 en/aying
-24 2 en/azi
-24 2 en/azin
-25 24 en/azing
8 13 en/azo
8 13 en/azor
2 11 en/azor_
8 5 en/bab
10 13 en/babl
10 13 en/bably
5 8 en/baby
7 21 en/babys
-8 7 en/bac
-4 6 en/back
-10 -1 en/back_
-7 4 en/bad
-1 9 en/bad_
0 -8 en/badl
0 -8 en/badly
-8 -12 en/bag
8 6 en/bag_
-15 -15 en/bags
-15 -15 en/bags_
-25 -37 en/bak
-18 -28 en/bake
-8 0 en/bal
-10 -16 en/ball
2 -13 en/ball_
-15 -2 en/ban
-17 5 en/band
-32 18 en/band_
12 -25 en/bands
21 15 en/bang
-12 1 en/bank
-12 -1 en/bank_
-5 -15 en/barb
-5 -14 en/barbe
-7 -8 en/barr
-6 20 en/bas
1 -9 en/bat
28 20 en/bat_
0 -6 en/bath
2 7 en/bath_
-4 -10 en/bathr
-16 -22 en/batt
13 -4 en/bbe
14 -4 en/bbed
14 -4 en/bbed_
-20 -7 en/bbi
-16 -16 en/bbl
25 18 en/be_
4 -4 en/bea
4 2 en/beac
4 2 en/beach
6 7 en/beat
4 -6 en/beat_
-10 -7 en/bed
-24 -15 en/bed_
-12 -1 en/bedt
-12 -1 en/bedti
-1 6 en/been
-1 6 en/been_
-27 -28 en/beer
-12 2 en/beg
-4 0 en/beh
-5 1 en/bein
-5 1 en/being
7 4 en/bel
10 6 en/beli
10 6 en/belie
5 0 en/bell
3 -16 en/bell_
0 9 en/belt
3 -12 en/ben
-9 -2 en/ber
-12 1 en/ber_
-10 6 en/bes
-21 -7 en/best
-18 -17 en/best_
9 -3 en/bet
-9 -2 en/bett
-9 -2 en/bette
-3 -14 en/betw
-3 -14 en/betwe
-2 20 en/bh_
-6 -6 en/bie
-11 -4 en/bie_
-6 -10 en/big
-4 -5 en/big_
4 -4 en/bik
4 -4 en/bike
4 3 en/bike_
-22 -24 en/bil
-22 -24 en/bill
-25 -23 en/bill_
-7 -13 en/bills
-6 25 en/bin
-27 -1 en/bin_
6 0 en/bine
10 6 en/binet
9 20 en/bing
-17 -20 en/bing_
11 10 en/bins
11 10 en/bins_
0 -5 en/bir
-5 -8 en/bird
-14 -2 en/bis
-10 -6 en/bisc
-10 -6 en/biscu
-9 -13 en/bit
-10 -17 en/bit_
5 13 en/bla
-39 7 en/blac
-39 7 en/black
4 9 en/blad
5 11 en/blade
-3 7 en/blam
-3 7 en/blame
16 31 en/blan
16 31 en/blank
7 8 en/ble
2 6 en/ble_
-19 -16 en/blea
-14 -10 en/bleac
-9 9 en/bled
-9 9 en/bled_
20 10 en/blee
20 10 en/bleed
6 4 en/blem
6 4 en/blem_
-5 -10 en/bles
-51 -36 en/bli
-36 -33 en/blis
-3 -6 en/blo
-9 -6 en/bloc
-9 -6 en/block
20 19 en/blu
2 7 en/blue
-7 -10 en/blue_
0 -7 en/bly
0 -7 en/bly_
-14 1 en/boa
0 -7 en/boar
0 -7 en/board
-22 5 en/boat
-24 8 en/boat_
10 7 en/bod
10 7 en/body
4 -3 en/body_
13 27 en/bodys
-12 -21 en/boi
-12 -21 en/boil
-20 -25 en/boile
-25 -35 en/bom
-25 -35 en/bomb
-28 -21 en/bon
5 1 en/boo
-11 -8 en/book_
21 21 en/booke
-13 -8 en/books
24 14 en/boot
7 4 en/boots
-9 -11 en/bor
-8 -20 en/bori
-8 -20 en/borin
8 23 en/born
8 23 en/born_
-2 12 en/bos
-2 8 en/boss
2 14 en/boss_
-8 4 en/bot
-15 -6 en/both
1 -5 en/both_
-23 -1 en/bothe
7 18 en/bott
7 24 en/bottl
2 -10 en/botto
4 3 en/bou
7 13 en/boug
7 13 en/bough
-6 -5 en/bours
0 -27 en/bow
3 -23 en/bowl
7 -2 en/box
10 6 en/box_
-5 -18 en/boxe
-10 -18 en/boxes
16 14 en/boy
12 13 en/boy_
28 7 en/bra
-13 6 en/brai
-13 6 en/brain
-6 -12 en/brar
7 9 en/brary
9 -2 en/bread
-4 -5 en/breat
-3 -9 en/brid
-26 -4 en/bril
-26 -4 en/brill
-11 -4 en/brin
-11 -4 en/bring
6 12 en/bro
7 13 en/bro_
22 6 en/brok
13 0 en/broke
4 13 en/brot
4 13 en/broth
8 21 en/brou
8 21 en/broug
-8 -12 en/bru
-4 -5 en/brui
-4 -5 en/bruis
-25 -28 en/bs_
-12 -11 en/bso
-12 -11 en/bsol
-12 -11 en/bsolu
21 17 en/bt_
-13 -9 en/bui
-13 -9 en/buil
-8 -10 en/build
0 -10 en/bul
8 -8 en/bull
9 -4 en/bulle
-27 -34 en/bum
-22 -30 en/bum_
-6 -30 en/bun
3 15 en/bur
-19 21 en/burd
-19 21 en/burde
-11 10 en/buri
-17 9 en/burie
9 13 en/burn
10 12 en/burn_
-7 0 en/burne
11 9 en/burni
-12 -11 en/burnt
14 -2 en/bury
-5 -14 en/bury_
-7 2 en/bus
-19 -8 en/bus_
7 1 en/busy
7 1 en/busy_
-14 -8 en/but
-12 -3 en/but_
-34 -38 en/butc
-34 -38 en/butch
2 -9 en/butt
-19 -6 en/buy
-30 -32 en/buy_
10 -1 en/by_
7 21 en/bys
2 14 en/bys_
15 11 en/cab
10 6 en/cabi
10 6 en/cabin
-31 -26 en/caf
-5 -16 en/cak
-5 -16 en/cake
-6 -15 en/cake_
1 4 en/cal
-23 -25 en/cal_
-9 -10 en/cale
-19 -20 en/call_
19 32 en/calli
-7 -5 en/calls
15 25 en/cally
5 -4 en/calm
-6 -9 en/calm_
-5 2 en/calme
-21 -14 en/cam
-9 -2 en/came
-8 -9 en/came_
-28 -36 en/camp
8 6 en/can
-2 -10 en/can_
-11 -5 en/canc
-11 -5 en/cance
7 6 en/cand
7 6 en/candl
11 14 en/cant
10 13 en/cant_
-17 -23 en/cap
12 7 en/car_
-19 -12 en/card
-29 -10 en/care
-17 1 en/care_
-17 -2 en/cared
-24 9 en/carr
-19 8 en/carry
10 33 en/cars
10 33 en/cars_
-12 -29 en/cas
-2 -14 en/case
-2 -14 en/case_
-7 -40 en/cast
-15 -23 en/cast_
7 19 en/catc
7 19 en/catch
0 -5 en/cats
0 -5 en/cats_
-4 -6 en/cau
-29 -11 en/caug
-29 -11 en/caugh
0 -5 en/caus
0 -5 en/cause
1 -14 en/cce
-19 -10 en/cci
-14 -3 en/ccid
-14 -3 en/ccide
-5 -7 en/cco
20 4 en/ced
20 4 en/ced_
15 9 en/cef
15 9 en/cefu
15 9 en/ceful
8 23 en/cei
-5 14 en/ceil
-5 14 en/ceili
-7 -7 en/cel
-20 -14 en/cel_
19 9 en/cell
4 0 en/celle
-31 -13 en/cem
-28 -22 en/ceme
6 -10 en/cen
-4 -15 en/cene
-4 -15 en/cene_
10 12 en/cent
21 17 en/cent_
-17 -9 en/centr
5 -6 en/cep
5 -6 en/cept
10 1 en/cept_
-17 -18 en/cer
-26 -14 en/cer_
-28 -10 en/cere
4 10 en/cert
-8 -11 en/ces
-7 4 en/ces_
-2 -14 en/cess
6 -8 en/cess_
-12 -16 en/cesse
-6 6 en/ch_
-27 -3 en/cha
-4 5 en/chai
-13 -7 en/chang
-16 -27 en/chap
-14 -27 en/chapt
-30 -24 en/char
-11 2 en/charg
-32 2 en/chat
-11 -27 en/chat_
-8 -18 en/che
-1 8 en/ched
-11 -1 en/ched_
-2 -20 en/chee
2 -7 en/cheer
-19 -15 en/chem
-8 -6 en/chemi
-5 -1 en/chen_
-15 -21 en/cher
-9 -12 en/cher_
5 5 en/ches
17 16 en/ches_
-22 -5 en/chest
-10 7 en/chi
-13 -9 en/chil
14 24 en/chin
1 -15 en/chine
13 30 en/ching
-19 -8 en/chip
-16 -35 en/chips
-14 -22 en/choi
-28 -28 en/choir
40 26 en/chok
-8 -12 en/choke
-1 -8 en/chr
-1 -4 en/chri
-1 -4 en/chris
-21 -4 en/chu
-17 -7 en/churc
-26 -3 en/cia
-21 -11 en/cial
-21 -4 en/cial_
21 15 en/cid
12 5 en/cide
13 11 en/cide_
10 6 en/cided
-14 -3 en/ciden
0 -13 en/cie
-11 3 en/cig
-11 -1 en/ciga
-11 -1 en/cigar
-5 -5 en/cil
-23 -16 en/cin
-13 -11 en/cine
-11 -8 en/cing
-11 -8 en/cing_
-4 -5 en/cise
-2 5 en/cisi
-2 5 en/cisio
-8 -9 en/cist
-8 -9 en/cist_
-24 -37 en/cit
-16 -29 en/cito
-16 -29 en/citor
-15 -24 en/ck_
-8 -11 en/cke
-15 -13 en/cked
-15 -13 en/cked_
-3 -4 en/cker
4 21 en/cker_
16 19 en/cket
11 14 en/cket_
11 13 en/ckets
-4 -12 en/cki
-4 -12 en/ckin
40 37 en/cko
1 17 en/cks
3 20 en/cks_
-17 -11 en/cla
-14 -11 en/clas
-9 -4 en/class
-12 -13 en/cle_
9 19 en/clean
-15 -17 en/clear
-16 -18 en/cli
5 -14 en/clie
5 -14 en/clien
3 -7 en/clif
-3 -11 en/cliff
-5 -1 en/clim
-5 -1 en/climb
-18 -13 en/clin
19 19 en/clo
11 20 en/cloc
11 20 en/clock
10 0 en/clos
8 -6 en/close
-8 1 en/clot
-8 1 en/cloth
-19 -32 en/clu
-12 -16 en/club
-12 -16 en/club_
-2 13 en/co_
-9 6 en/coa
-21 2 en/coac
-21 2 en/coach
6 6 en/coat
-6 14 en/cod
-7 18 en/code
8 6 en/code_
-4 -7 en/cof
-4 -7 en/coff
-11 -12 en/coffe
6 -1 en/col
-6 -9 en/cold
-6 -9 en/cold_
1 9 en/coll
2 5 en/colle
16 3 en/colo
7 -11 en/com
4 5 en/come
1 9 en/come_
16 2 en/comes
11 3 en/comi
12 8 en/comin
-5 -9 en/comm
-9 23 en/comme
6 9 en/commi
8 -3 en/comp
-13 -17 en/compl
-4 0 en/con
-11 -16 en/conc
-4 6 en/cond_
5 -7 en/conds
-19 -11 en/conf
-6 5 en/cons
-20 -10 en/contr
-26 -14 en/coo
-28 -30 en/cook
-36 -22 en/cook_
-17 -16 en/cooke
-29 -46 en/cor
11 5 en/cord
-4 -10 en/cord_
-35 -27 en/corn
-31 -5 en/corr
-10 -10 en/cos
-9 -3 en/cost
0 -8 en/cou
-6 -8 en/coul
-6 -8 en/could
-2 -11 en/coun
0 -8 en/count
-22 14 en/coup
-22 14 en/coupl
-3 -9 en/cour
-27 -28 en/cours
0 6 en/cous
0 6 en/cousi
0 -7 en/cov
0 -7 en/cove
-25 14 en/cow
-10 13 en/cra
12 -14 en/cras
12 -14 en/crash
-5 30 en/crat
-5 30 en/cratc
-9 -11 en/cre
-13 -22 en/crea
-11 -19 en/cream
-2 14 en/cred
-2 14 en/credi
0 -8 en/cree
-4 -7 en/creen
-9 -11 en/cri
-30 6 en/crie
-19 6 en/cried
-12 -19 en/crim
-12 -19 en/crime
1 -6 en/crip
1 -6 en/cript
-8 -25 en/cris
-9 -14 en/cro
11 5 en/cros
11 5 en/cross
10 3 en/cru
-13 -10 en/cry
-20 -9 en/cry_
-3 -4 en/cryi
-3 -4 en/cryin
-24 -14 en/cs_
-11 -33 en/ct_
-6 -4 en/cti
-26 -2 en/ctic
-26 -1 en/ctice
6 21 en/ctin
6 21 en/cting
-16 -11 en/ctio
-16 -11 en/ction
14 -4 en/ctis
-9 -10 en/ctise
-4 -7 en/ctiv
-4 -7 en/ctive
-20 -7 en/ctl
-20 -7 en/ctly
-20 -7 en/ctly_
-7 1 en/cto
-6 -2 en/ctor
-9 -3 en/ctor_
-4 6 en/ctu
-6 0 en/ctua
-6 0 en/ctual
-1 7 en/ctur
-4 4 en/cture
-10 -6 en/cui
-10 -6 en/cuit
-14 -4 en/cuits
9 -2 en/cum
9 -2 en/cume
9 -2 en/cumen
-2 -7 en/cup
-9 -11 en/cup_
4 5 en/cupb
4 5 en/cupbo
6 12 en/cur
-9 -11 en/curr
-7 -6 en/curry
0 5 en/curt
0 5 en/curta
-24 -28 en/cus
-11 6 en/cust
-6 14 en/custo
-1 7 en/cut
-5 -8 en/cut_
-10 23 en/cuts
-10 23 en/cuts_
18 24 en/cutt
18 33 en/cutti
-14 -22 en/cy_
-7 -2 en/da_
18 17 en/dad
8 6 en/dad_
14 16 en/dads
14 16 en/dads_
-3 -10 en/dal
-4 4 en/dam
-4 9 en/dam_
-13 -33 en/danc
-5 -9 en/dang
-22 -23 en/dange
-14 -30 en/dar
-2 -11 en/dark
-2 -11 en/dark_
5 5 en/date
10 13 en/date_
4 7 en/dau
4 7 en/daug
4 7 en/daugh
-5 7 en/day
3 8 en/day_
-10 -3 en/days
-10 -3 en/days_
11 6 en/dby
11 6 en/dbye
11 6 en/dbye_
-15 -23 en/dca
-15 -23 en/dcas
-15 -23 en/dcast
-4 19 en/dd_
2 -10 en/dda
-16 -24 en/dde
5 -16 en/dden
6 -15 en/dden_
-20 -20 en/dder
-18 -24 en/dder_
-6 -8 en/ddi
-6 -7 en/ddin
-6 -7 en/dding
-6 -11 en/ddl
-17 -14 en/ddle
-10 -10 en/ddler
3 -5 en/ddr
3 -5 en/ddre
3 -5 en/ddres
15 15 en/de_
14 15 en/dea
5 8 en/dea_
15 8 en/dead
12 4 en/dead_
1 7 en/dear
1 8 en/dear_
16 19 en/deat
16 12 en/death
-9 -10 en/dec
-13 -18 en/dece
5 9 en/deci
-2 5 en/decis
13 6 en/ded
13 6 en/ded_
9 -6 en/dee
31 35 en/deep
25 24 en/deep_
17 22 en/deepe
-8 -8 en/del
-2 -8 en/dele
-4 -10 en/delet
-31 -32 en/den
-24 -23 en/den_
-23 -22 en/denc
-23 -22 en/dence
-22 -7 en/dent
-17 0 en/dent_
6 -3 en/denti
-8 -7 en/deo
-15 -7 en/deo_
-4 4 en/dep
-46 -22 en/depo
-26 -15 en/depot
-2 -6 en/depr
-2 -6 en/depre
-13 -20 en/der
-7 -11 en/der_
-12 6 en/dere
-3 14 en/dered
-3 -10 en/ders
-16 -24 en/ders_
-6 -2 en/derst
-3 -11 en/des
0 11 en/des_
6 31 en/dese
6 31 en/deser
-7 -14 en/desk
-7 -14 en/desk_
-26 -24 en/dest
-23 -10 en/dest_
-8 -12 en/det
-16 -26 en/dete
-14 -25 en/detec
-7 4 en/dfu
-7 4 en/dful
-5 -2 en/dge
6 4 en/diar
5 -2 en/diary
-12 -8 en/did
-4 -1 en/did_
1 -5 en/didn
1 -5 en/didnt
19 14 en/die
23 20 en/die_
-12 -7 en/died
-12 -7 en/died_
6 2 en/dies_
-28 -34 en/diet
7 3 en/din
7 8 en/ding
11 8 en/ding_
10 6 en/dinn
7 6 en/dinne
-3 -4 en/dio
-24 2 en/dir
-14 2 en/dis
-8 8 en/disa
-8 9 en/disap
-40 -36 en/disc
10 13 en/dish
-12 -12 en/dit
-11 -23 en/dit_
-4 -11 en/div
-19 -16 en/divo
-19 -16 en/divor
-2 12 en/diz
-2 12 en/dizz
-2 12 en/dizzy
-12 16 en/dka
-12 16 en/dka_
-7 -13 en/dle
-25 -38 en/dle_
-10 -10 en/dler
-13 -18 en/dler_
8 8 en/dles
8 13 en/dles_
-9 -17 en/dlo
-9 -17 en/dlor
-9 -17 en/dlord
-3 -29 en/dly
-3 -29 en/dly_
7 2 en/dne
8 3 en/dnes
8 5 en/dnesd
5 -3 en/dni
5 -3 en/dnig
5 -3 en/dnigh
21 26 en/doc
22 25 en/doc_
5 14 en/doct
3 11 en/docto
9 -2 en/docu
9 -2 en/docum
12 2 en/does_
-4 5 en/doesn
10 5 en/dog
22 15 en/dogs
22 15 en/dogs_
-26 -18 en/dom
4 9 en/don
-9 -10 en/done
-9 -10 en/done_
6 10 en/dont
6 10 en/dont_
0 10 en/doo
0 10 en/door
4 5 en/door_
-9 20 en/doors
9 9 en/dos
9 9 en/dose
-12 -16 en/dose_
28 33 en/dosed
3 -11 en/dou
7 -4 en/doub
7 -4 en/doubl
-13 -9 en/dov
-13 -9 en/dove
-13 -9 en/dover
-8 -16 en/dow_
14 13 en/downs
15 28 en/dows
7 25 en/dows_
4 -12 en/dra
0 -19 en/dram
0 -16 en/drama
19 7 en/dran
19 7 en/drank
-4 4 en/draw
-2 -5 en/drawe
-31 -8 en/dre
-28 -3 en/drea
-13 -10 en/dread
-23 1 en/dream
-12 -6 en/dred
-12 -6 en/dred_
6 14 en/dres
6 14 en/dress
6 5 en/dri
-14 -20 en/dril
-14 -20 en/drill
16 18 en/drin
16 18 en/drink
-13 -10 en/driv
-14 -8 en/drive
5 2 en/drivi
8 -2 en/dro
3 7 en/drop
-5 0 en/drop_
10 7 en/dropp
-6 -4 en/drov
-6 -4 en/drove
-4 -23 en/drow
3 -12 en/drown
9 8 en/dru
11 27 en/drun
11 27 en/drunk
-6 -14 en/dry
5 1 en/dry_
-2 -7 en/ds_
-17 -29 en/dsh
-8 -10 en/dshe
-3 -5 en/dshee
-7 0 en/dso
-7 0 en/dson
-7 0 en/dson_
-12 -1 en/dti
-12 -1 en/dtim
-12 -1 en/dtime
-12 -14 en/duc
23 22 en/dule
3 10 en/dun
-8 -12 en/dve
-3 -10 en/dve_
-24 -10 en/dwi
-24 -10 en/dwic
-24 -10 en/dwich
-1 -12 en/dy_
13 5 en/dyi
-2 -4 en/dyin
-2 -4 en/dying
13 27 en/dys
13 27 en/dys_
-17 -17 en/ea_
14 -3 en/eac
18 11 en/eace
14 10 en/eace_
15 9 en/eacef
0 -5 en/each
14 5 en/each_
-20 -14 en/eache
13 -2 en/ead
12 6 en/ead_
-21 -9 en/eadi
-20 -8 en/eadin
7 5 en/eads
17 41 en/eads_
-13 -24 en/eadsh
3 -5 en/eady
3 -5 en/eady_
-9 -21 en/eaf
-22 0 en/eag
-19 -5 en/eagu
-18 -2 en/eague
14 19 en/eah
14 19 en/eah_
-15 -9 en/eak
-16 -12 en/eak_
-19 -1 en/eakf
-19 -1 en/eakfa
-4 17 en/eal
-17 14 en/eal_
-10 23 en/eale
0 18 en/ealed
-27 12 en/eali
17 0 en/eall
17 0 en/eally
-12 -6 en/eals
-12 -6 en/eals_
-7 -10 en/ealt
-7 -10 en/ealth
-8 -6 en/eam
-20 -16 en/eam_
-10 0 en/eamed
10 14 en/eami
10 14 en/eamin
-51 11 en/eams
-51 11 en/eams_
12 4 en/ean
-3 10 en/ean_
5 8 en/eane
4 18 en/eaned
19 4 en/eans
19 4 en/eans_
-8 -13 en/eant
-8 -13 en/eant_
19 18 en/eap
-19 -7 en/ear
-2 12 en/ear_
5 19 en/earc
5 19 en/earch
-16 -1 en/eard
-16 -1 en/eard_
6 -4 en/eare
2 -16 en/eared
-17 -8 en/eari
-17 -8 en/earin
-7 -11 en/early
-4 -9 en/earn
13 13 en/earne
-16 -5 en/ears
-17 -6 en/ears_
7 6 en/eart
2 8 en/eart_
-14 -24 en/eas
11 9 en/ease_
-23 -38 en/eased
-18 -19 en/easi
-18 -10 en/easie
-32 -32 en/east
-15 -13 en/easte
14 11 en/easy
14 11 en/easy_
-8 -2 en/eat
-9 -9 en/eat_
-23 0 en/eate
-15 5 en/eaten
12 11 en/eath
18 22 en/eath_
-15 0 en/eathe
0 5 en/eati
-14 -20 en/eau
3 13 en/eave
-3 17 en/eave_
11 -6 en/eaves
-2 -18 en/eavi
-2 -17 en/eavin
-27 -27 en/eavy
-27 -27 en/eavy_
-8 -10 en/ebo
0 6 en/ebod
0 6 en/ebody
-16 -17 en/eboo
-16 -17 en/ebook
-9 17 en/ebr
-16 -18 en/ece
-29 -31 en/ece_
12 10 en/ecen
12 10 en/ecent
-46 -14 en/ech
-38 -36 en/ech_
-29 -29 en/ecia
-9 -4 en/ecide
-2 5 en/ecis
-2 5 en/ecisi
9 -3 en/eck
-1 -10 en/eck_
-2 -9 en/ecke
-2 -9 en/ecked
-10 -2 en/ecki
-10 -2 en/eckin
43 36 en/ecko
2 27 en/ecks
2 27 en/ecks_
-4 -5 en/eco
-1 -14 en/ecr
-13 -19 en/ect
-9 -24 en/ect_
-7 -8 en/ecte
-7 -8 en/ected
-12 -6 en/ecti
-14 -16 en/ectio
-14 -26 en/ectiv
6 17 en/ecu
-7 -16 en/ecut
-9 7 en/ed_
-17 -38 en/eda
-21 -11 en/edd
-21 -11 en/eddi
-21 -11 en/eddin
-7 -8 en/ede
-7 -8 en/eded
-7 -8 en/eded_
11 16 en/edg
11 16 en/edge
11 11 en/edge_
12 23 en/edi
5 6 en/edic
15 17 en/edin
15 17 en/eding
-5 -11 en/edit
19 11 en/edn
6 3 en/edne
6 3 en/ednes
20 17 en/edo
-10 -7 en/eds_
-12 -1 en/edt
-12 -1 en/edti
-12 -1 en/edtim
12 24 en/edu
1 -9 en/ee_
-31 -36 en/eec
-33 -27 en/eech
16 -2 en/eed
15 -3 en/eed_
-7 -8 en/eede
-7 -8 en/eeded
15 17 en/eedi
15 17 en/eedin
-8 -3 en/eeds
-8 -3 en/eeds_
10 12 en/eei
10 12 en/eein
10 12 en/eeing
-8 -7 en/eek
-7 -5 en/eek_
-14 -20 en/eekl
-14 -20 en/eekly
0 13 en/eeks
0 13 en/eeks_
-1 14 en/eel
-9 10 en/eel_
-2 11 en/eels
-2 11 en/eels_
-1 6 en/een
-6 5 en/een_
-7 -5 en/eep_
17 29 en/eepe
17 29 en/eeper
2 12 en/eepi
2 12 en/eepin
-10 1 en/eeps
-10 1 en/eeps_
6 -7 en/eepy
6 -7 en/eepy_
-15 -20 en/eer
-8 -15 en/eer_
-8 -21 en/ees
-5 -15 en/ees_
-7 -14 en/eet
-5 -3 en/eet_
-8 -7 en/eeti
-8 -7 en/eetin
3 -19 en/eets
3 -19 en/eets_
12 22 en/eev
12 22 en/eeve
4 5 en/eeze
-8 -21 en/eezi
-8 -21 en/eezin
-4 -13 en/ef_
-5 -16 en/efe
13 4 en/efi
3 6 en/eft_
12 6 en/efu
8 6 en/eful
19 19 en/eful_
5 15 en/eg_
-1 -9 en/ega
-7 -1 en/ege
-7 0 en/ege_
-17 -18 en/egg
-27 -18 en/eggs
-26 -24 en/egi
-34 -31 en/egr
-25 -25 en/egre
-16 -7 en/egs
-16 -7 en/egs_
-34 1 en/egu
-2 -12 en/eh_
13 -9 en/ehe
13 -9 en/ehea
13 -9 en/ehear
-4 -1 en/ehi
21 7 en/eho
-5 1 en/eig
-9 2 en/eigh
-6 -5 en/eighb
-6 -3 en/eight
-4 15 en/eil
-5 14 en/eili
-5 14 en/eilin
-7 8 en/ein
2 8 en/eing
2 8 en/eing_
5 6 en/eir_
-5 9 en/eird_
-7 -5 en/ek_
-2 6 en/eke
-14 -20 en/ekl
-14 -20 en/ekly
-14 -20 en/ekly_
0 15 en/eks
0 15 en/eks_
-24 -10 en/ela
-10 11 en/elap
-10 11 en/elaps
8 -2 en/eld
-14 -1 en/ele
-22 9 en/eles
-22 9 en/eless
-6 -16 en/elet
-4 -10 en/elete
-7 9 en/elev
-7 9 en/eleve
3 12 en/elf
3 13 en/elf_
-1 5 en/elie
1 -6 en/elin
17 2 en/ell
17 6 en/ell_
-2 8 en/ella
6 10 en/elle
6 15 en/elled
-1 -6 en/elli
0 -5 en/ellin
-9 -12 en/ello
-8 -18 en/ello_
4 0 en/ellow
-5 2 en/ells
-5 2 en/ells_
-21 -25 en/elly
-21 -25 en/elly_
3 10 en/elo
8 8 en/elop
8 8 en/elope
-4 -9 en/elp
9 11 en/elp_
-20 -21 en/elpe
-20 -21 en/elped
4 12 en/els
9 15 en/else
4 12 en/else_
-3 27 en/elses
-5 -3 en/elt
-1 -5 en/elt_
-20 -14 en/elv
-20 -14 en/elve
-13 -9 en/elve_
2 9 en/ely
2 9 en/ely_
16 10 en/em_
-17 -14 en/ema
-8 -8 en/emai
-8 -8 en/email
-6 -9 en/emb
8 7 en/eme
2 5 en/emem
2 5 en/ememb
12 9 en/emen
13 13 en/ement
-15 -14 en/emin
-14 -18 en/emind
-9 -7 en/emis
-8 -6 en/emist
10 32 en/emo
2 11 en/emon
9 19 en/emon_
15 16 en/emot
19 21 en/emp
17 18 en/empt
-6 19 en/empt_
17 16 en/empty
18 27 en/en_
-21 -28 en/enc
-9 -19 en/ence
-6 -17 en/ence_
-31 -24 en/ench
-11 -17 en/end
8 0 en/end_
-19 -24 en/enda
-37 -17 en/ende
-41 -23 en/ended
5 -4 en/endi
7 6 en/endin
-14 3 en/ends
-9 9 en/ends_
-10 -23 en/ene
-4 -16 en/ene_
-11 -7 en/ener
-9 -17 en/enew
-2 -5 en/eng
-3 -8 en/engl
-3 -8 en/engli
-10 -25 en/eni
-3 -16 en/enin
-3 -16 en/ening
7 7 en/enou
7 7 en/enoug
4 5 en/ens
5 12 en/ens_
8 2 en/ense
10 3 en/ense_
-7 -10 en/ensi
-6 -10 en/ensio
-7 2 en/ent
11 23 en/ent_
-43 -34 en/enta
-19 -11 en/entar
-26 -19 en/entat
-19 -1 en/ente
-29 -10 en/enten
-7 -25 en/enth
-7 -25 en/enth_
-12 -4 en/enti
11 14 en/entio
12 9 en/entis
-13 -12 en/entl
-6 -25 en/entle
-13 1 en/ently
-4 -1 en/entr
-12 -10 en/entre
7 7 en/entry
-2 -9 en/ents
-2 -9 en/ents_
-1 6 en/env
8 8 en/enve
8 8 en/envel
-11 -6 en/eo_
-14 -9 en/eon_
11 6 en/eone_
-17 -4 en/eop
-16 -3 en/eopl
-16 -3 en/eople
-19 -17 en/epa
7 18 en/epd
7 18 en/epda
7 18 en/epdad
19 31 en/epe
17 29 en/eper
17 22 en/eper_
-7 -16 en/eph
-2 -11 en/ephe
-2 -9 en/ephew
-9 2 en/epi
2 12 en/epin
2 12 en/eping
9 0 en/epl
-10 -6 en/eply
-10 -6 en/eply_
-55 -17 en/epo
-25 -7 en/epor
-25 -7 en/eport
-26 -15 en/epot
-26 -15 en/epot_
-2 -6 en/epr
-2 -6 en/epre
-1 -5 en/epres
-9 -3 en/eps
-9 -3 en/eps_
-1 -14 en/ept
1 -11 en/ept_
35 26 en/epy
35 26 en/epy_
-6 -16 en/er_
6 -2 en/era
-8 0 en/eral_
0 -7 en/erap
5 -4 en/erapi
-9 -6 en/erapy
-6 4 en/erat
-5 4 en/erati
-23 -24 en/erb
-7 0 en/erci
-4 -5 en/ercis
6 6 en/erd
2 14 en/erda
2 14 en/erday
16 21 en/erdo
12 18 en/erdos
13 7 en/ere
9 0 en/ere_
-23 -5 en/ered
-23 -5 en/ered_
-7 -4 en/eren
-15 -20 en/erenc
2 15 en/erent
14 13 en/eres
15 21 en/eres_
-7 -22 en/erf
-4 -10 en/erfu
5 -5 en/erful
15 6 en/erg
11 7 en/erge
-2 -13 en/eri
-2 19 en/erin
-2 19 en/ering
2 14 en/erl
4 16 en/erly
4 16 en/erly_
-17 11 en/erm
-31 -13 en/erm_
12 21 en/erma
27 21 en/erman
-4 12 en/ern
-11 -27 en/ern_
2 7 en/erno
2 7 en/ernoo
-7 -3 en/ero
27 15 en/err
-26 -15 en/erri
-11 -24 en/errib
-7 -12 en/erry
-7 -12 en/erry_
-10 4 en/ers
-11 -7 en/ers_
-4 -6 en/ersa
-4 -6 en/ersar
0 23 en/erse
1 23 en/ersel
-30 27 en/ersi
10 14 en/erso
10 14 en/erson
-6 -2 en/erst
-1 -8 en/ersta
-7 -4 en/ert
-17 -27 en/ert_
19 7 en/erta
-24 -42 en/erti
7 -4 en/erv
0 29 en/erve_
9 7 en/erved
-19 -16 en/erver
21 14 en/ervic
-38 -19 en/ervie
8 7 en/ervis
-27 -24 en/ervou
4 -10 en/erw
-1 -8 en/erwa
5 -2 en/erwar
-7 -5 en/ery_
0 7 en/eryo
0 7 en/eryon
2 -6 en/eryw
2 -6 en/erywh
13 7 en/es_
-7 12 en/esc
-4 4 en/escr
-4 4 en/escri
-4 0 en/esd
-4 0 en/esda
-4 0 en/esday
-1 10 en/ese
-26 -24 en/ese_
-10 5 en/esen
-10 4 en/esent
19 33 en/eser
19 33 en/eserv
11 -6 en/esh
7 7 en/esi
17 12 en/esid
17 12 en/eside
-7 -14 en/esk
-7 -14 en/esk_
-4 5 en/esn
-4 5 en/esnt
-4 5 en/esnt_
-13 -25 en/esp
10 3 en/espe
10 3 en/espec
-7 -8 en/ess
12 17 en/ess_
-4 5 en/essa
-7 3 en/essay
-44 -15 en/esse
-21 -9 en/essed
-19 15 en/esses
0 -7 en/essi
1 -6 en/essio
-17 -11 en/essu
-17 -11 en/essur
-27 -18 en/est
-33 -29 en/est_
26 15 en/esta
11 22 en/este
7 10 en/ested
6 17 en/ester
-14 5 en/esti
-7 -5 en/estio
14 13 en/estl
15 20 en/estly
-15 -15 en/esto
-22 -7 en/estr
-8 -17 en/esu
3 -5 en/esul
-9 -15 en/esult
20 10 en/eta
-30 -28 en/etc
-25 -24 en/etch
4 15 en/ete
14 3 en/ete_
-14 -25 en/etec
-14 -25 en/etect
9 5 en/eted
9 5 en/eted_
-29 19 en/etee
-29 19 en/eteen
11 23 en/eter
14 36 en/eter_
4 -9 en/eth
-3 -11 en/ethe
-3 -11 en/ether
-20 17 en/etim
-20 17 en/etime
-10 -8 en/etin
-10 -8 en/eting
3 13 en/etir
10 12 en/etire
-4 -25 en/etr
12 -2 en/etro
9 -2 en/etrol
5 4 en/ets
5 4 en/ets_
10 6 en/ett
4 7 en/etter
-3 15 en/ettes
8 20 en/etti
8 20 en/ettin
6 -1 en/etu
6 -1 en/etur
6 -1 en/eturn
-4 -16 en/etw
-3 -14 en/etwe
-3 -14 en/etwee
-7 -14 en/ety
-6 -18 en/ety_
-13 6 en/eue
-13 6 en/eue_
14 7 en/eve
8 -8 en/eve_
-19 -20 en/eved
-19 -20 en/eved_
16 4 en/evel
13 3 en/evel_
6 -4 en/event
-16 0 en/ever_
-5 6 en/every
2 -16 en/evi
-18 -17 en/evid
-18 -17 en/evide
-33 -18 en/evie
-33 -18 en/eview
18 7 en/evis
-18 -16 en/ew_
-13 -30 en/ewe
1 -10 en/ewed
1 -10 en/ewed_
5 15 en/ewh
5 15 en/ewhe
5 15 en/ewher
-5 -12 en/ewo
-10 -9 en/ewor
-10 -9 en/ework
-8 7 en/ews
-2 6 en/ews_
8 29 en/ex_
-20 -20 en/exa
-20 -21 en/exam
-14 -16 en/exam_
8 -7 en/exc
15 9 en/exce
10 1 en/excep
-9 -6 en/exe
-7 -16 en/exec
-7 -16 en/execu
-4 -5 en/exer
-4 -5 en/exerc
5 18 en/exis
5 18 en/exist
7 15 en/exp
4 6 en/expe
2 10 en/expec
10 7 en/expl
2 5 en/expla
-20 -31 en/expo
-7 -7 en/ext
-5 -5 en/ext_
6 -11 en/exte
11 -2 en/exted
-4 -10 en/exti
-4 -10 en/extin
16 14 en/ey_
-1 12 en/eyd
-1 12 en/eyd_
-8 -24 en/eye
-18 -3 en/eyes
-18 -3 en/eyes_
13 7 en/eyl
13 7 en/eyll
13 7 en/eyll_
-8 2 en/eyr
-7 3 en/eyre
-7 3 en/eyre_
5 5 en/eyv
5 5 en/eyve
5 5 en/eyve_
4 5 en/eze
-8 -21 en/ezi
-8 -21 en/ezin
-8 -21 en/ezing
-6 -17 en/fa_
-15 -2 en/fac
-14 3 en/face
-9 3 en/face_
-10 4 en/fai
1 9 en/fail
-23 -1 en/faile
-15 -33 en/fair
-33 -12 en/fal
-33 -12 en/fall
-30 0 en/fall_
12 10 en/fam
20 31 en/fan
-10 1 en/far
-11 0 en/far_
9 9 en/farm
13 14 en/farm_
1 17 en/fast_
-12 13 en/fat
-5 4 en/fath
-5 4 en/fathe
5 9 en/fau
5 10 en/faul
5 10 en/fault
8 8 en/fav
11 10 en/favo
11 10 en/favou
12 11 en/fe_
-15 -14 en/fea
-16 -18 en/fec
-16 -18 en/fect
0 -7 en/fed
0 -7 en/fed_
-11 7 en/fee
-7 -12 en/fee_
-2 9 en/feed
3 8 en/feed_
3 17 en/feel
-5 10 en/feel_
-2 11 en/feels
-9 -20 en/feet
-9 -20 en/feet_
-8 -11 en/fel
-21 -7 en/fell
-19 -10 en/fell_
-1 -5 en/felt
-1 -5 en/felt_
4 7 en/fenc
4 8 en/fence
-8 -12 en/fer
-32 -37 en/fer_
-12 -8 en/fere
-7 -2 en/feren
-7 0 en/fes
-5 -8 en/fet
12 10 en/fety
7 0 en/fety_
-4 -12 en/few
3 -7 en/few_
7 -2 en/ff_
-17 -19 en/ffe
-11 -12 en/ffee
-11 -12 en/ffee_
5 4 en/ffer
10 3 en/ffi
6 1 en/ffic
-10 -14 en/ffic_
7 7 en/ffice
15 8 en/ffs
15 8 en/ffs_
-4 -26 en/fic
-19 -18 en/fic_
8 -6 en/fice
7 12 en/fice_
-1 -9 en/fie
-33 -4 en/fied
-33 -4 en/fied_
-2 5 en/fif
-2 5 en/fift
-28 1 en/fifte
4 11 en/fifty
0 -4 en/fig
-16 -16 en/figh
-16 -16 en/fight
11 13 en/fil
9 16 en/file
-3 -12 en/fill_
2 5 en/film_
2 -12 en/fin
11 6 en/find
12 -4 en/find_
17 16 en/finds
-16 -14 en/fine
-5 -3 en/fine_
0 -10 en/fing
4 -8 en/finge
6 -3 en/fini
7 0 en/finis
-15 -18 en/fir
-31 -19 en/fire
-19 -11 en/fire_
-2 -6 en/firs
-2 -6 en/first
-16 -16 en/fis
-16 -17 en/fish
-12 -14 en/fish_
20 16 en/fit
-5 -4 en/fiv
-5 -4 en/five
-9 -6 en/five_
-12 -21 en/fix
-24 -16 en/fixe
-19 -14 en/fixed
9 15 en/flas
-21 -7 en/flat_
5 0 en/flatm
12 0 en/fle
19 26 en/fle_
-8 -21 en/fles
-8 -21 en/fles_
-30 -9 en/fli
-18 -10 en/flo
-19 11 en/floa
-19 11 en/float
-16 -20 en/floo
-14 -18 en/floor
-1 -5 en/flow
-1 -5 en/flowe
-16 15 en/flu
-9 -4 en/fly
11 5 en/fol
10 10 en/fold
17 22 en/folde
5 2 en/foll
5 2 en/follo
-11 -3 en/food
-11 -6 en/food_
7 -11 en/footb
6 7 en/for
12 10 en/fore
2 4 en/fore_
28 17 en/forev
-9 -16 en/forg
24 23 en/forgi
-23 -4 en/forgo
-11 -12 en/form
-8 -9 en/form_
-11 14 en/forms
7 13 en/forw
7 13 en/forwa
-25 -11 en/fou
-23 -2 en/foun
-23 -2 en/found
-7 -4 en/four
-9 -9 en/fourt
22 20 en/fr_
-4 -14 en/fra
21 8 en/fre
8 7 en/free
1 4 en/free_
5 -2 en/freez
-10 -1 en/fri
-5 0 en/frid
-6 -4 en/frida
-8 6 en/frig
-8 6 en/frigh
3 4 en/from
3 4 en/from_
15 8 en/fs_
11 4 en/ft_
11 9 en/fte
-28 1 en/ftee
-28 1 en/fteen
-12 -14 en/ften
-12 -14 en/ften_
14 13 en/fter
14 15 en/fter_
2 7 en/ftern
5 -2 en/fterw
1 19 en/fts
1 19 en/fts_
4 11 en/fty
4 11 en/fty_
4 -10 en/ful
10 3 en/ful_
-15 -22 en/full
-9 -22 en/full_
10 14 en/fun
7 17 en/fune
7 17 en/funer
14 1 en/funn
17 6 en/funny
28 34 en/fus
0 19 en/fut
0 19 en/futu
0 19 en/futur
-4 -25 en/ga_
-7 2 en/gai
-7 2 en/gain
-11 0 en/gain_
22 16 en/gains
-44 -29 en/gal
-21 11 en/gam
-7 -19 en/game
-9 -17 en/game_
-4 -1 en/gan
-5 -6 en/gani
6 -6 en/gar
8 11 en/gara
8 11 en/garag
6 -16 en/gard
1 -15 en/garde
3 4 en/gare
3 4 en/garet
27 20 en/gas
27 20 en/gas_
6 13 en/gate_
1 -9 en/gav
1 -9 en/gave
1 -9 en/gave_
-1 -4 en/ge_
-2 -6 en/ged
3 -4 en/gel
3 -13 en/gen
-8 -34 en/gent
-9 -29 en/gentl
-23 -15 en/geo
-15 -9 en/geon
-14 -9 en/geon_
-6 -5 en/ger
-8 -9 en/ger_
-11 9 en/gers
-11 9 en/gers_
-49 -21 en/ges
-45 -14 en/ges_
-20 -31 en/gest
3 9 en/get
-12 -6 en/get_
18 4 en/geth
18 4 en/gethe
5 16 en/gets
5 16 en/gets_
3 13 en/gett
3 13 en/getti
-16 -28 en/gge
10 4 en/gged
10 4 en/gged_
-19 -28 en/gger
-19 -27 en/gger_
-15 -38 en/gges
-15 -38 en/ggest
-27 -18 en/ggs
-9 -8 en/gh_
-6 -5 en/ghb
-6 -5 en/ghbo
3 5 en/ghe
-8 -6 en/ghed
-8 -6 en/ghed_
0 -13 en/ghi
0 -13 en/ghin
0 -13 en/ghing
21 26 en/ghs
21 26 en/ghs_
10 -3 en/ght_
-7 -7 en/ghte
-8 15 en/ghten
-6 -8 en/ghter
6 -10 en/ghti
-22 -1 en/ghts
-23 -1 en/ghts_
-7 -9 en/gin
4 20 en/gine
9 5 en/gine_
-5 -11 en/ging
-3 -9 en/ging_
7 13 en/gir
7 13 en/girl
14 6 en/girl_
-18 19 en/girlf
9 6 en/gis
-2 11 en/giv
-1 17 en/give
17 30 en/give_
-31 -3 en/given
-12 -1 en/gla
-11 -14 en/glad
-9 -12 en/glad_
-7 12 en/glas
-4 23 en/glass
-2 -19 en/gle
-33 -31 en/gle_
19 43 en/gled
19 43 en/gled_
13 17 en/gli
-3 -8 en/glis
-3 -8 en/glish
-36 -42 en/glo
36 30 en/gn_
4 7 en/gna
-13 -10 en/gne
-13 -5 en/gned
-13 -5 en/gned_
-30 -10 en/gni
3 -5 en/gno
17 22 en/go_
0 -9 en/goa
-1 -5 en/god
16 15 en/god_
18 17 en/goe
18 17 en/goes
18 17 en/goes_
20 15 en/goi
19 13 en/goin
14 11 en/going
-3 -17 en/gone
-3 -17 en/gone_
5 7 en/gonn
5 7 en/gonna
-5 -3 en/good_
11 6 en/goodb
-1 -6 en/got
-10 -13 en/got_
6 4 en/gott
6 4 en/gotta
-2 -10 en/gp_
-8 -3 en/gra
-7 7 en/grad
-13 -9 en/gran
-17 1 en/gran_
2 -5 en/grand
-15 -6 en/grap
-15 -6 en/graph
8 15 en/grat
5 11 en/grati
-5 -11 en/grav
-5 -8 en/grave
-29 -40 en/gre
2 4 en/grea
2 4 en/great
-39 -50 en/gree
-2 6 en/gree_
-1 -12 en/greed
-31 -28 en/gri
-11 4 en/gro
-6 -12 en/grou
5 -4 en/groun
-11 -2 en/group
-10 9 en/grow
2 6 en/grown
-4 -5 en/gry
-4 -5 en/gry_
-5 -5 en/gs_
-16 -18 en/gua
-3 -14 en/guar
-15 -19 en/guard
-7 -16 en/gue
-32 -22 en/gue_
-6 2 en/gued
-6 2 en/gued_
10 5 en/guess
-2 -14 en/gui
-15 -11 en/guil
-15 -11 en/guilt
-11 -20 en/guin
4 -13 en/guing
4 4 en/guit
4 4 en/guita
10 12 en/gun
12 13 en/gun_
-7 12 en/gus
-7 12 en/gust
-8 -25 en/gut
-16 -31 en/gutt
-28 -33 en/gy_
-15 -5 en/ha_
-2 -5 en/had
-3 -4 en/had_
-6 -4 en/hah
-6 -4 en/haha
-6 -4 en/haha_
6 17 en/hai
-8 0 en/hair
2 6 en/hair_
-10 9 en/hak
-45 22 en/hake
-37 25 en/hake_
4 10 en/haki
4 10 en/hakin
-8 -7 en/hal
-13 -9 en/half
-8 -8 en/half_
-18 0 en/hall
-5 0 en/hall_
6 -1 en/ham
-17 -14 en/hame
-25 -7 en/hamed
15 14 en/hamm
15 14 en/hamme
1 -5 en/han
-1 -11 en/han_
8 9 en/hand
26 23 en/hand_
-10 -16 en/hande
-15 -10 en/hando
-2 17 en/hands
-33 -16 en/hang
-9 17 en/hang_
-15 -10 en/hange
-16 -6 en/hangi
-6 -11 en/hank
-9 -6 en/hank_
-5 -8 en/hanks
-7 1 en/hap
-6 6 en/happ
-7 0 en/happe
14 19 en/happi
-10 -11 en/happy
-14 -27 en/hapt
-14 -27 en/hapte
-30 -35 en/har
5 4 en/hara
-10 -4 en/hard
-6 7 en/hard_
-7 -4 en/harde
-16 -24 en/hare
-11 2 en/harg
-6 13 en/harge
-19 -10 en/harm
-32 -24 en/harm_
0 -6 en/harma
-4 -10 en/harp
-7 -14 en/harpe
15 -3 en/has
0 -14 en/has_
22 7 en/hasn
22 7 en/hasnt
-3 -7 en/hat_
-45 -10 en/hate
-42 -4 en/hate_
-14 -21 en/hates
-10 -3 en/hatev
3 10 en/hats
3 12 en/hats_
-5 -2 en/have
-11 -8 en/have_
-3 15 en/haven
7 8 en/havi
7 7 en/havin
-2 -4 en/hbo
5 4 en/he_
0 22 en/hea
15 0 en/head
10 3 en/head_
-18 0 en/heal
-7 -10 en/healt
-5 26 en/hear
1 14 en/hear_
-9 17 en/heard
-17 11 en/heari
2 5 en/heart
-28 -8 en/heat
-24 -2 en/heat_
-24 -26 en/heav
-27 -27 en/heavy
-16 -15 en/heck_
4 -7 en/hecke
-10 -2 en/hecki
3 27 en/hecks
-15 -9 en/hed
-18 -12 en/hed_
-4 -20 en/hee
2 -7 en/heer
-7 -11 en/heet
-10 1 en/heet_
2 -9 en/hei
5 6 en/heir
5 6 en/heir_
-3 5 en/hel
3 11 en/held
3 11 en/held_
1 11 en/hell
7 19 en/hell_
-40 -38 en/hello
-4 -9 en/help
9 11 en/help_
-20 -21 en/helpe
-3 -6 en/hem
7 6 en/hem_
-8 -6 en/hemi
-8 -6 en/hemis
13 16 en/hen
10 15 en/hen_
-2 4 en/heo
9 -5 en/her_
0 -7 en/hera
0 -7 en/herap
10 12 en/here
5 2 en/here_
-41 7 en/hered
15 21 en/heres
-13 -14 en/hero
-18 3 en/hers
-20 -10 en/hers_
1 23 en/herse
11 7 en/hes
17 10 en/hes_
-22 -5 en/hest
-21 2 en/hest_
-12 -16 en/het
-20 -13 en/heth
-20 -13 en/hethe
-6 -6 en/hew
11 16 en/hey
12 4 en/hey_
-1 12 en/heyd
-1 12 en/heyd_
13 7 en/heyl
13 7 en/heyll
-7 3 en/heyr
-7 3 en/heyre
5 5 en/heyv
5 5 en/heyve
16 -6 en/hi_
-4 -10 en/hic
7 0 en/hich
7 0 en/hich_
-4 6 en/hid
-22 6 en/hid_
-10 8 en/hide
-7 5 en/hide_
16 19 en/hidi
16 19 en/hidin
6 5 en/hif
6 5 en/hift
7 7 en/hift_
-13 -16 en/high_
4 -1 en/hil
-5 38 en/hild_
12 6 en/hile
12 6 en/hile_
-31 -24 en/hill
3 12 en/him
8 7 en/him_
-8 9 en/hims
-8 9 en/himse
6 -4 en/hin
26 18 en/hin_
8 4 en/hine
12 -8 en/hine_
2 5 en/hing
-8 4 en/hing_
17 22 en/hings
10 13 en/hink
9 19 en/hinki
8 26 en/hinks
-18 -18 en/hip
-17 -10 en/hip_
-16 -31 en/hips
-16 -31 en/hips_
7 9 en/hir
1 17 en/hird
1 17 en/hird_
-15 -8 en/hirty
5 2 en/his_
-8 24 en/hisp
-8 24 en/hispe
-12 -25 en/hist
-1 -15 en/histo
-19 -8 en/hit
-25 -11 en/hit_
-11 45 en/hits
-11 45 en/hits_
2 5 en/hitt
2 5 en/hitti
-7 7 en/hiu
-7 7 en/hium
-7 7 en/hium_
34 57 en/hle
-8 -14 en/ho_
-34 -36 en/hoc
-13 -14 en/hod
20 12 en/hoe
4 8 en/hoes
4 8 en/hoes_
26 19 en/hoev
26 19 en/hoeve
-14 -22 en/hoi
-28 -28 en/hoir
-22 -21 en/hoir_
40 26 en/hok
-8 -12 en/hoke
17 -7 en/hol
22 5 en/hold
6 -16 en/hold_
11 18 en/holdi
-13 -13 en/holi
-9 -13 en/holid
5 3 en/hom
4 2 en/home
-3 -9 en/homew
-5 1 en/hon
-6 0 en/hone
-5 0 en/hones
-10 -10 en/hoo
6 5 en/hook
6 7 en/hook_
-4 -1 en/hool_
-36 -40 en/hoot
-12 -15 en/hoot_
-24 -31 en/hooti
-1 7 en/hop
-5 -9 en/hop_
-1 15 en/hope
6 14 en/hope_
-23 9 en/hopel
0 -6 en/hopp
-18 -16 en/hor
-27 2 en/horr
-23 2 en/horri
-4 5 en/hos
6 16 en/hos_
11 19 en/hose
8 16 en/hose_
-12 -6 en/hosp
-12 -6 en/hospi
0 -15 en/host
10 2 en/hoste
-7 -8 en/hot
-41 -19 en/hot_
6 -25 en/hote
6 -25 en/hotel
5 -6 en/hoto
1 -14 en/hoto_
6 5 en/hotos
6 5 en/hou
5 13 en/houl
5 13 en/hould
3 -8 en/hour
1 -11 en/hour_
-25 -7 en/hours
-15 2 en/housa
-5 -1 en/hout
-4 -5 en/hout_
-13 -6 en/houte
17 21 en/houti
-7 12 en/houts
-22 44 en/hov
-24 -6 en/howe
-34 -16 en/howed
-5 9 en/hower
15 17 en/hows
15 17 en/hows_
-7 -5 en/hre
6 2 en/hrea
-9 -4 en/hree
-9 -4 en/hree_
-4 10 en/hrew
-4 10 en/hrew_
-4 -17 en/hri
-13 -17 en/hril
-13 -17 en/hrill
-1 -4 en/hris
-1 -4 en/hrist
-1 -4 en/hro
21 6 en/hroa
21 6 en/hroat
-4 -10 en/hroo
-4 -10 en/hroom
-9 1 en/hrou
-9 1 en/hroug
4 12 en/hrow
6 14 en/hrow_
10 12 en/hs_
10 -3 en/ht_
-7 -7 en/hte
-8 15 en/hten
-19 14 en/htene
-6 -8 en/hter
1 -7 en/hter_
-8 2 en/hters
6 -10 en/hti
-22 -1 en/hts
-23 -1 en/hts_
-2 12 en/hug
6 1 en/hugg
6 1 en/hugge
-18 -19 en/hum
-19 -21 en/hun
-13 -16 en/hund
-12 -6 en/hundr
-6 -32 en/hung
-8 -8 en/hunt
-8 -8 en/hunti
6 3 en/hur
-17 -7 en/hurc
-17 -7 en/hurch
4 4 en/hurt
-5 3 en/hurt_
3 7 en/hurti
-11 11 en/hus
-11 11 en/husb
-11 11 en/husba
15 15 en/hut
16 17 en/hut_
-7 0 en/hy_
-7 -3 en/iag
-15 -8 en/iage
-15 -8 en/iage_
-5 -6 en/ial
-16 -16 en/ial_
-17 -22 en/ian
-14 -33 en/ian_
-6 1 en/iano
-6 1 en/iano_
-26 -4 en/iant
-25 -2 en/iant_
14 15 en/iar
5 -2 en/iary
5 -2 en/iary_
9 20 en/iat
-23 -13 en/ibl
-12 -1 en/ible
-12 -1 en/ible_
-6 -12 en/ibr
-6 -12 en/ibra
-6 -12 en/ibrar
-14 -15 en/ic_
4 17 en/ical
-21 -25 en/ical_
15 25 en/icall
20 9 en/ice
21 16 en/ice_
-2 -14 en/iced
-2 -14 en/iced_
0 -15 en/ich_
11 2 en/ici
19 18 en/icid
32 21 en/icide
-15 -29 en/icit
-16 -29 en/icito
-12 -10 en/ick
5 7 en/ick_
6 -2 en/icke
-3 -9 en/icked
-10 -7 en/icker
21 22 en/icket
-9 -7 en/icki
-9 -7 en/ickin
-18 -3 en/icks
-18 -3 en/icks_
-15 -4 en/ics
-15 -4 en/ics_
-10 -1 en/ict
-1 8 en/ictu
-1 8 en/ictur
-4 2 en/id_
-6 -5 en/iday
-7 -7 en/iday_
4 2 en/idd
1 11 en/ide
9 17 en/ide_
3 15 en/idea
5 8 en/idea_
11 6 en/ided
11 6 en/ided_
-23 -20 en/iden
-18 -17 en/idenc
-16 -13 en/ident
-8 -7 en/ideo
-15 -7 en/ideo_
-1 5 en/ides
6 19 en/ides_
-4 -6 en/idg
-4 -6 en/idge
10 3 en/idi
10 16 en/idin
10 16 en/iding
0 -9 en/idn
2 -4 en/idni
2 -4 en/idnig
1 -5 en/idnt
1 -5 en/idnt_
-10 1 en/ido
-16 -9 en/ids
-14 -6 en/ids_
12 11 en/ie_
-22 -20 en/iec
-22 -20 en/iece
-22 -19 en/iece_
-7 6 en/ied
-7 6 en/ied_
33 -9 en/ienc
33 -9 en/ience
11 14 en/iend_
-35 -28 en/iends
-11 -10 en/ient
-26 0 en/ient_
13 -19 en/ients
10 27 en/ier
1 20 en/ier_
-6 11 en/ies
-5 13 en/ies_
-23 -28 en/iet
-9 -21 en/iet_
-22 -14 en/iety
-22 -11 en/iety_
21 22 en/ieve_
-19 -20 en/ieved
-10 -15 en/iew
2 -8 en/iew_
8 7 en/if_
7 8 en/ife
9 9 en/ife_
-4 0 en/iff
-1 -8 en/iff_
-11 1 en/iffs
-11 1 en/iffs_
-25 -38 en/ifi
-6 -35 en/ific
-37 -1 en/ifie
-33 -4 en/ified
16 15 en/ifl
16 15 en/ifle
20 25 en/ifle_
-8 -21 en/ifles
3 10 en/ift
-31 0 en/ifte
-28 1 en/iftee
-4 12 en/ifts
-4 12 en/ifts_
4 11 en/ifty
4 11 en/ifty_
-5 -13 en/ig_
-11 -1 en/iga
-11 -1 en/igar
-11 -1 en/igare
-6 -13 en/ige
-23 -33 en/igg
-23 -33 en/igge
-19 -28 en/igger
-4 5 en/igh
-13 -16 en/igh_
-6 -5 en/ighb
-6 -5 en/ighbo
4 3 en/ight
12 10 en/ight_
-11 -13 en/ighte
6 -10 en/ighti
-23 -9 en/ights
3 -13 en/ign
30 25 en/ign_
-13 -5 en/igne
-13 -5 en/igned
26 18 en/igu
-11 -14 en/ike
-12 -7 en/ike_
0 -24 en/iked
0 -24 en/iked_
12 13 en/il_
-6 -3 en/ildi
-6 -3 en/ildin
0 7 en/ile
20 6 en/ile_
-12 2 en/iled
-12 2 en/iled_
-15 -15 en/iler
-13 -13 en/iler_
-23 -1 en/iles
-20 6 en/iles_
13 19 en/ilet
14 24 en/ili
11 19 en/ilin
11 19 en/iling
-8 -12 en/ilk
-7 -1 en/ilk_
8 9 en/ill
-3 -6 en/ill_
8 3 en/illa
5 -9 en/ille
-3 -6 en/illed
12 -2 en/iller
-7 6 en/illi
-26 -4 en/illia
11 13 en/illo
11 13 en/illow
0 6 en/ills
0 6 en/ills_
-5 5 en/illy
-5 5 en/illy_
2 5 en/ilm_
-33 -36 en/ils
-33 -36 en/ils_
-15 -4 en/ilt
-16 -7 en/ilty
-16 -7 en/ilty_
5 -5 en/ily
4 -6 en/ily_
5 7 en/im_
-33 8 en/ima
-32 11 en/imag
-17 31 en/imagi
-5 -1 en/imb
-13 -11 en/ime
-8 -7 en/ime_
-25 1 en/imes
-25 1 en/imes_
24 14 en/imm
10 4 en/immi
10 4 en/immin
24 19 en/imp
-11 -6 en/ims
-8 9 en/imse
-8 9 en/imsel
-11 -11 en/ina
19 18 en/inal_
-17 -4 en/inall
-21 -20 en/inar
-7 6 en/inc
-2 5 en/ind
2 -11 en/ind_
-3 12 en/inde
0 7 en/inder
-26 -13 en/indl
-26 -13 en/indly
2 10 en/indo
-3 4 en/inds
-20 -9 en/ine
-11 3 en/ine_
6 8 en/ined
6 8 en/ined_
-38 -11 en/ines
-36 -23 en/ines_
0 5 en/inet
7 4 en/inet_
-29 19 en/inete
4 -11 en/inety
-5 -4 en/ing
-4 -3 en/ing_
-28 -11 en/inge
-1 -17 en/inger
1 -8 en/ingi
1 -8 en/ingin
-42 2 en/ingl
-37 -1 en/ingle
6 17 en/ings
6 17 en/ings_
-6 -13 en/ini
-26 -15 en/inin
-26 -15 en/ining
7 3 en/inis
7 0 en/inish
12 16 en/inj
12 16 en/inje
12 16 en/injec
13 12 en/ink
-1 6 en/ink_
14 12 en/inki
7 10 en/inkin
11 29 en/inks
11 29 en/inks_
12 18 en/inn
-5 13 en/inne
2 6 en/inner
3 -5 en/ins
0 -11 en/ins_
-9 -3 en/insid
18 20 en/inst
22 16 en/inst_
-7 -2 en/inste
-7 -14 en/insu
4 -6 en/insul
-7 -11 en/insur
9 26 en/int
-31 -3 en/int_
9 18 en/inte
-4 17 en/inted
38 45 en/inten
-20 -22 en/inter
10 -2 en/intm
10 -2 en/intme
20 19 en/into
20 19 en/into_
8 -4 en/inu
0 -6 en/inut
0 -6 en/inute
32 33 en/inv
10 5 en/invo
9 3 en/invoi
16 11 en/io_
2 -9 en/ion
-6 -9 en/ion_
-12 -15 en/iona
-9 20 en/ione
13 6 en/ions
13 6 en/ions_
4 -14 en/iot
-13 -15 en/iou
-12 -16 en/ious
-11 -18 en/ious_
-34 -32 en/ip_
-5 -4 en/ipp
15 -3 en/ippe
24 23 en/ipped
-18 -1 en/ips
-12 -32 en/ips_
-6 -11 en/ipti
-6 -11 en/iptio
-1 -7 en/ir_
2 11 en/ird
-3 16 en/ird_
-24 -21 en/ire
-10 -17 en/ire_
-15 0 en/ired
-13 3 en/ired_
-15 -20 en/ires
-15 -20 en/ires_
-9 27 en/iri
-14 26 en/irin
-9 14 en/iring
8 15 en/irl
15 8 en/irl_
-18 19 en/irlf
-18 19 en/irlfr
27 18 en/iro
27 18 en/iron
48 46 en/iron_
-31 -35 en/irp
-31 -35 en/irpo
-2 -6 en/irst
-2 -6 en/irst_
-6 18 en/irt_
-15 -13 en/irty
-15 -13 en/irty_
7 7 en/is_
-1 25 en/isa
-8 9 en/isap
-8 9 en/isapp
-14 -14 en/isc
-13 -10 en/iscu
-10 -6 en/iscui
-7 -4 en/ise
3 7 en/ise_
7 5 en/ised
7 5 en/ised_
-15 -9 en/ises
-15 -9 en/ises_
-11 -3 en/ish
4 6 en/ish_
-12 -7 en/ishe
-15 -14 en/ished
0 7 en/ishes
-6 -2 en/ishi
-6 -1 en/ishin
7 -3 en/isi
13 16 en/isio
13 16 en/ision
-16 -15 en/isit
-3 -8 en/isit_
22 8 en/isk
14 25 en/isn
14 25 en/isnt
14 25 en/isnt_
-18 -5 en/iso
-11 2 en/ison
-7 -12 en/ison_
8 7 en/isor
8 7 en/isor_
-17 -2 en/isp
-8 24 en/ispe
-8 24 en/isper
-18 -7 en/iss
-38 -39 en/iss_
5 -10 en/isse
6 -4 en/issed
9 30 en/issi
11 30 en/issin
-1 21 en/isso
13 9 en/ist
-4 10 en/ist_
-7 -9 en/ista
-14 -5 en/istak
11 11 en/isten
-2 -7 en/ister
19 18 en/isti
5 3 en/istm
5 3 en/istma
11 1 en/isto
-1 -15 en/istor
13 9 en/ists
13 9 en/ists_
-3 -4 en/ita
4 4 en/itar
4 4 en/itar_
7 1 en/itc
7 4 en/itch
13 14 en/itch_
5 -7 en/itche
3 6 en/itd
3 6 en/itd_
-14 -1 en/ite_
14 22 en/ited
14 22 en/ited_
4 4 en/itera
0 -5 en/ith_
-13 -2 en/ithi
-7 7 en/ithiu
2 5 en/itho
2 5 en/ithou
5 -5 en/iti
2 -7 en/itin
3 -4 en/iting
18 31 en/itl
18 31 en/itll
18 31 en/itll_
-16 -24 en/ito
-22 -25 en/itor
-53 -23 en/itor_
6 11 en/its
7 13 en/its_
18 8 en/itt
-11 -8 en/itte
17 12 en/itti
17 12 en/ittin
-18 -15 en/itu
-15 -17 en/itua
17 2 en/ituat
-27 -24 en/ity
-27 -24 en/ity_
9 19 en/ium_
14 16 en/ive
18 15 en/ive_
-25 -30 en/ived
-25 -30 en/ived_
-24 1 en/iven
-24 1 en/iven_
3 12 en/iver
-1 -4 en/iver_
-1 16 en/ivers
-13 -5 en/ives
-13 -5 en/ives_
22 13 en/ivi
22 13 en/ivin
22 13 en/iving
-19 -16 en/ivo
-19 -16 en/ivor
-19 -16 en/ivorc
-5 -28 en/ix_
-23 -20 en/ixe
-18 -18 en/ixed
-18 -18 en/ixed_
-9 18 en/ixt
0 5 en/ixty
0 5 en/ixty_
5 7 en/ize
1 6 en/ize_
-17 -20 en/izz
-6 -10 en/izza
-6 -10 en/izza_
-24 -15 en/izzy
-24 -15 en/izzy_
-28 -23 en/jan
-12 -11 en/jec
-12 -11 en/ject
-24 -12 en/job
-21 -11 en/job_
-13 -16 en/joi
-13 -16 en/join
-2 4 en/jok
5 10 en/joke_
6 19 en/joki
6 19 en/jokin
6 1 en/jou
7 2 en/jour
7 2 en/journ
-53 -31 en/joy
-24 -18 en/jul
-22 -17 en/juli
-22 -17 en/julie
-6 -1 en/jum
-6 -1 en/jump
26 19 en/jump_
-23 -12 en/jun
-23 -12 en/june
-23 -12 en/june_
4 5 en/jus
4 5 en/just
4 5 en/just_
-33 -16 en/ka_
-11 -16 en/kar
-22 -20 en/kara
-5 5 en/kay
-4 1 en/kay_
-15 -9 en/ke_
8 2 en/ked
8 2 en/ked_
-3 11 en/kee
-3 11 en/keep
0 9 en/keep_
-7 0 en/keepi
-12 0 en/keeps
9 4 en/ken_
23 13 en/ker
25 15 en/ker_
-1 -6 en/kes
-1 -6 en/kes_
-2 11 en/ket
-2 16 en/ket_
11 13 en/kets
11 13 en/kets_
-10 -16 en/kett
-10 -16 en/kettl
6 3 en/key
10 12 en/key_
-19 -1 en/kfa
-19 -1 en/kfas
-19 -1 en/kfast
20 9 en/kic
20 9 en/kick
-15 -3 en/kid
-6 -11 en/kid_
-15 -6 en/kids
-13 -3 en/kids_
9 2 en/kil
12 4 en/kill
13 9 en/kill_
11 2 en/kille
6 1 en/killi
-30 -36 en/kills
-5 -7 en/kin
-3 -9 en/kin_
-3 -6 en/kind
1 -10 en/kind_
-26 -13 en/kindl
-18 -5 en/kip
-24 -17 en/kip_
1 9 en/kipp
4 5 en/kis
4 5 en/kiss
4 5 en/kisse
3 5 en/kit
-12 -17 en/kly
-12 -17 en/kly_
17 21 en/kms
17 21 en/kms_
5 9 en/kne
-6 -12 en/knee
-16 -34 en/knee_
4 21 en/knew
4 21 en/knew_
-7 -2 en/kni
6 7 en/knif
0 -4 en/knife
-30 -12 en/kniv
-30 -12 en/knive
-18 -21 en/knoc
-18 -21 en/knock
5 9 en/know
5 7 en/know_
1 4 en/knows
13 40 en/ks_
-20 -32 en/ksh
-9 -7 en/kshe
-9 -7 en/kshee
4 0 en/ky_
-6 6 en/la_
2 -6 en/lab
-7 -4 en/lac
0 -5 en/lace
-7 -6 en/lace_
-34 7 en/lack
-17 -11 en/lack_
-11 -12 en/lad
-14 7 en/lad_
-18 -24 en/ladd
-18 -24 en/ladde
9 12 en/lade_
-5 -4 en/lades
-20 -19 en/lady
-20 -19 en/lady_
-28 -24 en/lag
-22 -21 en/lai
6 -4 en/laid
6 -4 en/laid_
-24 -22 en/lain
-22 -17 en/lain_
4 -5 en/lak
-4 -7 en/lake
-4 -7 en/lake_
3 -7 en/lam
-20 -18 en/lamb
4 9 en/lame
4 15 en/lame_
-6 -3 en/lan
17 18 en/lan_
-29 -19 en/land
-16 17 en/landi
-9 -17 en/landl
0 9 en/lane
-12 3 en/lane_
15 21 en/lank
13 18 en/lank_
3 6 en/lann
-17 -18 en/lanne
22 19 en/lanni
-2 -6 en/lans
-2 -6 en/lans_
-26 -16 en/lant
-22 -13 en/lant_
-9 -13 en/lants
-4 29 en/lap
-19 16 en/lapp
-15 16 en/lappe
-15 20 en/laps
-14 18 en/lapse
-1 11 en/lapt
-1 11 en/lapto
11 7 en/lar
16 3 en/lar_
-1 -8 en/larm
1 5 en/las
4 26 en/lash
-4 7 en/lass
-12 3 en/lass_
0 4 en/last
3 7 en/last_
-43 8 en/laste
-8 -3 en/lat
-21 -7 en/lat_
-15 -7 en/late
-12 -14 en/late_
-4 24 en/latel
0 -13 en/later
12 8 en/latf
12 8 en/latfo
5 0 en/latm
5 0 en/latma
-9 -9 en/lau
-5 -7 en/laug
-5 -7 en/laugh
-5 -9 en/laun
-4 -8 en/laund
-21 -20 en/law
-11 -20 en/law_
-12 -1 en/laws
-12 -1 en/laws_
-20 -32 en/lay
-45 -39 en/lay_
8 5 en/laye
-12 -25 en/layed
-14 -12 en/layi
-14 -12 en/layin
-2 -7 en/lco
-7 -6 en/ld_
3 -15 en/lde
6 -2 en/lder
12 12 en/lder_
5 6 en/ldin
5 6 en/lding
-3 14 en/ldn
-3 14 en/ldnt
-3 14 en/ldnt_
20 13 en/lds
20 13 en/lds_
-3 -10 en/ldv
-3 -10 en/ldve
-3 -10 en/ldve_
6 6 en/le_
-11 -11 en/lea
-14 -10 en/leac
-14 -10 en/leach
-21 3 en/leag
-18 -2 en/leagu
7 16 en/lean
-5 13 en/lean_
5 8 en/leane
-20 -20 en/lear
-4 -4 en/lear_
3 -18 en/leare
-11 -14 en/learn
9 9 en/lease
3 16 en/leave
-2 -16 en/leavi
-4 -8 en/lec
-4 -8 en/lect
6 10 en/led
1 7 en/led_
3 -12 en/lee
12 -8 en/leed
17 16 en/leedi
-3 -9 en/leeds
-3 -10 en/leep
-13 -14 en/leep_
6 14 en/leepi
6 -17 en/leepy
12 22 en/leev
12 22 en/leeve
3 6 en/left_
11 13 en/leg
6 13 en/leg_
-7 0 en/lege
-7 0 en/lege_
17 18 en/lem
6 4 en/lem_
9 15 en/lemo
9 15 en/lemon
-14 -27 en/len
-32 -34 en/lend
19 15 en/lent
23 20 en/lep
-11 -14 en/lept
-11 -14 en/lept_
-10 -15 en/ler
-8 -9 en/ler_
-5 -28 en/lers
-5 -28 en/lers_
-15 -5 en/les
7 11 en/les_
-40 -9 en/less
-27 -11 en/less_
-1 -8 en/lest
17 3 en/let
12 -3 en/let_
2 -7 en/lete
-11 -10 en/lete_
9 5 en/leted
-14 -7 en/lets
-14 -7 en/lets_
17 20 en/lett
7 7 en/lette
10 17 en/letti
16 4 en/level
-7 9 en/leven
4 8 en/ley
8 12 en/ley_
4 9 en/lf_
-22 -7 en/lfr
-18 19 en/lfri
-18 19 en/lfrie
-21 -14 en/li_
-26 -4 en/lian
-26 -4 en/liant
-6 -12 en/lib
-6 -12 en/libr
-6 -12 en/libra
-19 3 en/lic
-2 14 en/lice
1 21 en/lice_
-20 -36 en/lici
-16 -29 en/licit
-24 -16 en/lid
-9 -13 en/lida
-9 -13 en/liday
-5 -13 en/lie
-9 -19 en/lie_
-5 -1 en/lied
-5 -1 en/lied_
5 -14 en/lien
5 -14 en/lient
-28 -18 en/lies
-28 -18 en/lies_
-22 -17 en/liet
-22 -17 en/liet_
-7 -9 en/lif
4 1 en/life
6 4 en/life_
-4 -5 en/liff
-1 -8 en/liff_
-11 1 en/liffs
-26 -14 en/lift
-24 -22 en/lift_
-5 -21 en/lig
-5 -21 en/ligh
-5 -21 en/light
-5 -5 en/lik
-5 -5 en/like
-10 -1 en/like_
0 -24 en/liked
-9 -3 en/lim
-5 -1 en/limb
4 -3 en/lin
0 -14 en/lin_
7 0 en/line
22 22 en/lined
-14 -10 en/lines
6 0 en/ling
8 2 en/ling_
-9 3 en/lini
-11 -8 en/link
-10 -10 en/link_
8 -2 en/lip
-1 -6 en/lipp
3 -6 en/lippe
-2 5 en/lis
-4 -5 en/lish
10 19 en/list
12 21 en/list_
6 9 en/liste
-14 -8 en/lit
-19 -14 en/lit_
2 8 en/lite
4 4 en/liter
-7 7 en/lith
-7 7 en/lithi
-8 -9 en/litt
25 22 en/liv
10 5 en/live
17 6 en/live_
-16 -7 en/lives
24 36 en/livi
25 38 en/livin
-10 -13 en/lk_
-3 -6 en/lke
-2 -6 en/lked
-2 -6 en/lked_
-17 -3 en/lki
-17 -3 en/lkin
-17 -3 en/lking
12 -2 en/lks
13 9 en/lks_
9 23 en/lla
17 12 en/llar
10 0 en/lle
-18 -2 en/llea
-18 -2 en/lleag
-4 -4 en/llec
-4 -4 en/llect
-12 -5 en/lleg
-7 0 en/llege
7 -4 en/ller
7 10 en/ller_
-9 -1 en/llet
9 13 en/lley
9 13 en/lley_
-10 -16 en/lli
-26 -4 en/llia
-26 -4 en/llian
-5 -16 en/llin
-5 -16 en/lling
-7 -18 en/llo_
-13 -16 en/llot
-13 -16 en/llotm
11 15 en/llow
4 13 en/llow_
-1 5 en/lls
-1 5 en/lls_
-5 -14 en/lly
-5 -13 en/lly_
1 6 en/lm_
0 -7 en/lme
-5 -3 en/lmer
-5 -3 en/lmer_
-21 -23 en/lo_
-5 5 en/loa
11 7 en/load
-15 -7 en/load_
11 10 en/loade
-19 11 en/loat
4 -3 en/loc
5 2 en/lock
-5 -4 en/locke
25 17 en/locks
7 -2 en/lod
4 -6 en/lof
17 6 en/loft
17 6 en/loft_
3 -6 en/log
0 -4 en/log_
11 7 en/lol
11 7 en/lol_
-7 4 en/lon
13 2 en/lone
21 11 en/lone_
-14 -3 en/long
-22 -11 en/long_
22 22 en/longe
0 -5 en/loo
-6 -6 en/lood
17 21 en/look
12 3 en/look_
-6 7 en/looke
12 10 en/looki
1 18 en/looks
-14 -18 en/loor
-14 -12 en/loor_
17 23 en/lop
8 8 en/lope
9 5 en/lope_
-18 5 en/lor
-8 -23 en/lord
-8 -23 en/lord_
8 17 en/los
6 -4 en/lose
-8 -2 en/lose_
-6 -18 en/losed
-14 12 en/lost
-14 12 en/lost_
-6 -12 en/lot
1 -5 en/lot_
-8 1 en/loth
-8 1 en/lothe
-13 -16 en/lotm
-13 -16 en/lotme
-13 -18 en/lou
-18 -8 en/loud
-17 -4 en/loud_
-2 6 en/loude
16 3 en/lour
-8 -1 en/loved
8 13 en/lovel
-6 5 en/low_
-4 -11 en/lowe
-1 -7 en/lower
9 11 en/lp_
-18 -19 en/lpe
-20 -21 en/lped
-20 -21 en/lped_
13 14 en/lre
13 14 en/lrea
13 14 en/lread
9 15 en/lse
4 12 en/lse_
-3 27 en/lses
-3 27 en/lses_
19 16 en/lso
19 16 en/lso_
2 15 en/lte
-10 -6 en/lter
-10 -6 en/lter_
1 -6 en/lth
-24 -17 en/lth_
-10 4 en/lti
-9 -14 en/lts
-9 -14 en/lts_
-12 -16 en/lub
-12 -16 en/lub_
-26 -16 en/luc
-26 -16 en/luck
-3 -12 en/lue
-9 -22 en/lue_
-20 -15 en/lug
3 -23 en/lum
-18 -17 en/lun
-7 25 en/lus
3 -5 en/lut
-12 -17 en/lute
3 6 en/lutel
-8 -5 en/lve
-13 -9 en/lve_
-31 7 en/lves
-31 7 en/lves_
-17 -9 en/lwa
-17 -9 en/lway
7 -15 en/lway_
-22 -3 en/lways
-14 -22 en/ly_
-17 -12 en/lyi
-17 -12 en/lyin
-17 -12 en/lying
-21 -34 en/ma_
19 1 en/mac
31 4 en/mach
24 5 en/mach_
1 -15 en/machi
4 -3 en/maci
-8 -8 en/macis
6 8 en/mad
7 4 en/mad_
5 12 en/mada
7 16 en/madam
4 -3 en/made
4 -3 en/made_
-32 -12 en/mag
-17 31 en/magi
-17 31 en/magin
-17 -5 en/mai
-13 -20 en/mail
-14 -23 en/mail_
2 9 en/mak
3 4 en/make
-35 -34 en/makes
4 12 en/maki
4 12 en/makin
-15 -5 en/mal
-17 0 en/mal_
-14 -23 en/mall
-7 -19 en/mall_
13 5 en/man
6 5 en/man_
-14 -10 en/mana
-15 -11 en/manag
21 15 en/mane
21 15 en/manen
7 26 en/mans
7 26 en/mans_
9 4 en/many
9 4 en/many_
-25 -25 en/mar
-7 -5 en/marc
-9 -5 en/march
2 10 en/mark
1 5 en/mark_
-27 -39 en/marr
-9 -18 en/marri
15 19 en/mas
6 2 en/mas_
5 15 en/mash
7 2 en/mashi
20 21 en/mass
1 4 en/mat
-14 -13 en/matc
-14 -13 en/match
4 10 en/mate
-4 10 en/mate_
14 6 en/mates
-5 -8 en/math
0 -5 en/maths
24 4 en/mati
7 -6 en/matic
-7 -6 en/mato
-3 -7 en/matoe
5 -1 en/matt
4 -2 en/matte
-12 -25 en/may
-19 -28 en/may_
0 -7 en/mayb
0 -7 en/maybe
-9 15 en/maz
-17 -23 en/mb_
-6 5 en/mbe
-9 6 en/mbed
-9 6 en/mbed_
-5 -2 en/mber_
-30 -20 en/mbi
-12 -9 en/mbie
-11 -4 en/mbie_
-26 -21 en/mbin
-16 -16 en/mbing
-11 16 en/mbl
-5 22 en/mble
-28 -36 en/mbs
-28 -35 en/mbs_
6 3 en/me_
7 2 en/mea
-18 1 en/meal
-11 -5 en/meals
17 -1 en/mean
39 39 en/means
-20 -27 en/meant
0 6 en/mebo
0 6 en/mebod
-13 -1 en/med
-16 1 en/med_
4 6 en/mee
4 6 en/meet
-8 -7 en/meeti
-22 -6 en/mel
-30 4 en/mell
-26 -4 en/mell_
2 13 en/mem
2 5 en/memb
2 5 en/membe
2 -6 en/men
15 11 en/men_
9 5 en/ment_
-34 -22 en/menta
-9 0 en/ments
1 -5 en/meo
-22 -17 en/meo_
-10 -5 en/mer
5 -14 en/mer_
-18 12 en/mers
-18 12 en/mers_
-5 2 en/mes
-5 5 en/mes_
-3 -5 en/mess
-4 -14 en/met
-13 18 en/meti
-20 17 en/metim
5 15 en/mewh
5 15 en/mewhe
-3 -9 en/mewo
-3 -9 en/mewor
20 -3 en/mi_
-27 -51 en/mic
-12 -15 en/mid
2 -4 en/midn
2 -4 en/midni
18 19 en/mig
10 5 en/migh
10 5 en/might
-21 10 en/mile
-34 -16 en/mile_
-13 12 en/miles
-8 -12 en/milk
-7 -1 en/milk_
-8 -12 en/min
-7 16 en/mina
-9 12 en/mind
0 9 en/mind_
-7 7 en/minde
-25 -8 en/mine
-21 0 en/mine_
15 17 en/ming
15 17 en/ming_
4 -14 en/mins
4 -14 en/mins_
0 -6 en/minu
0 -6 en/minut
-11 -1 en/mir
-8 -9 en/mis
7 -9 en/mise
24 2 en/mised
-12 -7 en/miss
-30 -31 en/miss_
2 -9 en/misse
9 30 en/missi
-13 0 en/mist
-18 -8 en/mist_
-14 -5 en/mista
-1 7 en/mit
4 22 en/mit_
-8 -19 en/mix
16 9 en/mma
18 13 en/mmat
14 8 en/mmate
-5 4 en/mme
12 0 en/mmed
12 0 en/mmed_
-9 23 en/mmen
-16 23 en/mment
2 6 en/mmer
17 2 en/mmer_
9 7 en/mmi
12 8 en/mmin
12 8 en/mming
8 10 en/mmit
9 -3 en/mmy
16 24 en/mmy_
0 4 en/mn_
-22 -24 en/mok
-9 -19 en/moke
18 20 en/mol
13 10 en/mom
3 13 en/mon
12 23 en/mon_
0 -6 en/mond
0 -6 en/monda
-15 7 en/mone
-15 7 en/money
-4 14 en/mont
-4 14 en/month
9 14 en/moo
17 16 en/mood
17 12 en/mood_
-10 -7 en/mor
-4 3 en/more
-4 3 en/more_
-22 -26 en/mort
-12 -11 en/mos
-12 -11 en/most
0 21 en/most_
-18 -16 en/mostl
-5 0 en/mot
8 8 en/moth
9 14 en/mothe
0 28 en/moti
0 28 en/motio
-5 9 en/moto
-5 9 en/motor
-4 -11 en/mou
-18 -38 en/mour
9 17 en/mout
9 17 en/mouth
-14 -17 en/mov
-15 -18 en/move
-20 -18 en/move_
4 -7 en/moved
-3 -8 en/movin
3 -8 en/mp_
-4 -1 en/mpa
-4 -14 en/mpe
4 0 en/mped
4 0 en/mped_
-10 -20 en/mper
-2 -6 en/mpi
-2 -6 en/mpin
-2 -6 en/mping
10 14 en/mpl
1 10 en/mple
-17 -24 en/mps
11 17 en/mpt
-12 19 en/mpt_
17 16 en/mpty
17 16 en/mpty_
1 -18 en/mr_
12 -2 en/ms_
-9 12 en/mse
-9 12 en/msel
-8 9 en/mself
11 15 en/mum
8 12 en/mum_
-3 -4 en/mums
-3 -4 en/mums_
-40 -23 en/mur
-40 -33 en/murd
-40 -33 en/murde
0 -25 en/mus
-29 -24 en/musi
-29 -24 en/music
7 -14 en/must
8 -6 en/must_
-15 -29 en/mut
-15 -29 en/mute
16 9 en/mys
7 3 en/myse
7 3 en/mysel
12 4 en/na_
-29 -39 en/nac
-22 -29 en/nack
-1 -23 en/nad
-17 -7 en/nag
-20 -9 en/nage
-11 -1 en/nager
-18 -26 en/nai
-18 -24 en/nair
6 8 en/nal
31 28 en/nal_
15 16 en/nali
15 16 en/naliv
-17 -4 en/nall
-17 -4 en/nally
-8 10 en/nam
-5 16 en/name
-8 13 en/name_
13 25 en/names
0 -17 en/nan
-40 -29 en/nan_
-7 -14 en/nana
8 2 en/nap
17 8 en/napp
-28 -29 en/nar
-31 -24 en/nat
-30 10 en/nced
-30 10 en/nced_
-6 3 en/ncel
-3 5 en/ncel_
4 0 en/ncell
-15 -11 en/ncer
-7 -1 en/nch
-10 -2 en/nch_
-15 2 en/nche
-8 2 en/nched
-8 -12 en/nci
-5 -5 en/ncil
5 8 en/ncle
-5 -2 en/ncle_
-9 -38 en/ncy
-9 -38 en/ncy_
8 3 en/nd_
-11 -7 en/nda
10 16 en/ndad
17 22 en/ndad_
-9 -26 en/ndar
-1 -6 en/nday
4 8 en/nday_
-41 -51 en/ndays
2 -9 en/ndd
2 -9 en/ndda
-8 -17 en/nde
-28 -21 en/nded
-28 -21 en/nded_
6 -5 en/nder
4 -6 en/nder_
6 4 en/ndf
-7 -2 en/ndi
-5 5 en/ndin
-5 5 en/nding
-9 -25 en/ndl
-1 -4 en/ndle
-9 -17 en/ndlo
-9 -17 en/ndlor
-9 -18 en/ndly
-9 -18 en/ndly_
-5 4 en/ndo
-13 -9 en/ndov
-13 -9 en/ndove
-8 -15 en/ndow_
15 17 en/ndows
-10 -10 en/ndr
-12 -6 en/ndre
-12 -6 en/ndred
0 -5 en/nds_
-7 6 en/ndso
-7 6 en/ndson
-19 -7 en/ndw
-24 -10 en/ndwi
-24 -10 en/ndwic
0 -8 en/ne_
13 11 en/nea
-1 9 en/near_
0 -11 en/nearl
19 23 en/nec
24 23 en/neck
24 23 en/neck_
-21 -2 en/ned
-21 -2 en/ned_
17 15 en/nee
-16 -36 en/nee_
17 15 en/need
16 11 en/need_
-4 -6 en/neede
-10 6 en/needs
-6 -5 en/neig
-6 -5 en/neigh
-10 4 en/nel
16 10 en/nen
21 15 en/nent
-8 -15 en/nep
-2 -9 en/neph
-2 -9 en/nephe
-17 -4 en/ner
-1 24 en/ner_
0 16 en/nera
4 12 en/neral
-13 -33 en/ners
-13 -33 en/ners_
-18 -24 en/nerv
-27 -24 en/nervo
-17 -6 en/nes
-16 -18 en/nes_
8 5 en/nesd
8 5 en/nesda
-23 8 en/ness
-18 7 en/ness_
-2 -9 en/nest_
15 20 en/nestl
4 1 en/net
11 2 en/net_
-29 19 en/nete
-29 19 en/netee
4 -11 en/nety
4 -11 en/nety_
-22 -13 en/nev
-22 -13 en/neve
-22 -13 en/never
-11 -8 en/new
-27 -25 en/new_
7 1 en/newe
0 14 en/news
6 12 en/news_
-16 1 en/ney
-16 1 en/ney_
-20 -5 en/nge
-30 -13 en/nge_
2 4 en/nged
2 4 en/nged_
1 15 en/nger
5 8 en/nger_
-11 10 en/ngers
-27 -27 en/nges
-2 -5 en/nging
-8 -18 en/ngle
-24 -23 en/ngle_
10 17 en/ngli
-3 -8 en/nglis
22 16 en/ngo
-2 -5 en/ngr
-4 -5 en/ngry
-4 -5 en/ngry_
5 9 en/ngs
5 9 en/ngs_
-18 -10 en/ngt
-32 -16 en/ngu
-20 -1 en/ni_
8 10 en/nic
-27 7 en/nic_
16 7 en/nice
17 12 en/nice_
-17 -17 en/nie
-14 -6 en/niec
-14 -6 en/niece
7 4 en/nif
2 -4 en/nife
13 21 en/nig
14 23 en/nigh
14 23 en/night
10 7 en/nin
-10 5 en/nine
-4 3 en/nine_
-16 -1 en/ninet
1 -8 en/ning
5 -4 en/ning_
-22 -15 en/nings
-18 -11 en/nio
-19 -10 en/nion
-14 -9 en/nions
-10 -10 en/nis
-6 3 en/nise
19 13 en/nish_
-18 -13 en/nishe
-20 -21 en/nit
-21 -6 en/niv
-21 -6 en/nive
-4 2 en/niver
-30 -12 en/nives
12 16 en/nje
12 16 en/njec
12 16 en/nject
3 7 en/nk_
21 4 en/nke
14 12 en/nki
7 10 en/nkin
7 10 en/nking
5 9 en/nks
3 6 en/nks_
3 6 en/nna_
-22 6 en/nne
-26 -1 en/nned
-26 -1 en/nned_
9 16 en/nner_
-22 -21 en/nners
21 7 en/nni
31 21 en/nnin
31 21 en/nning
-4 -6 en/nniv
-4 -6 en/nnive
1 -13 en/nno
-14 -25 en/nnoy
33 28 en/nny
33 28 en/nny_
0 7 en/nob
0 7 en/nobo
0 7 en/nobod
-16 -19 en/noc
-18 -21 en/nock
-2 -22 en/noi
-2 -22 en/nois
12 0 en/noise
11 8 en/non
15 13 en/none
15 13 en/none_
-14 -3 en/noon
-14 -3 en/noon_
-11 -12 en/nor
-17 -2 en/norm
-17 -2 en/norma
-15 -16 en/nos
-28 -18 en/nose
-23 -3 en/nose_
4 5 en/not
2 7 en/not_
26 27 en/note
26 25 en/note_
16 18 en/notes
-6 0 en/noth
-3 -6 en/nothe
-7 5 en/nothi
-21 -19 en/noti
-17 -8 en/notic
7 5 en/nou
7 7 en/noug
7 7 en/nough
-55 -20 en/nov
-31 -4 en/nove
-37 -3 en/novel
11 19 en/now
11 15 en/now_
1 4 en/nows
1 4 en/nows_
-14 -25 en/noy
8 -2 en/ns_
12 2 en/nse
10 2 en/nse_
-6 -10 en/nsio
-6 -10 en/nsion
18 18 en/nst
22 16 en/nst_
13 -1 en/nsta
5 3 en/nstai
-8 1 en/nste
-7 1 en/nstea
22 18 en/nstr
22 18 en/nstru
-11 -19 en/nsu
4 -6 en/nsul
4 -6 en/nsuli
-10 -10 en/nsur
-7 -11 en/nsura
5 6 en/nt_
-19 -11 en/ntar
-19 -11 en/ntary
-26 -19 en/ntat
-22 -21 en/ntati
-7 -3 en/nte
-6 -3 en/nted
-6 -3 en/nted_
-13 -25 en/ntee
17 18 en/nten
-29 -10 en/ntenc
27 28 en/ntend
22 23 en/ntent
-14 -10 en/nter
-26 -18 en/nter_
-38 -19 en/nterv
-2 12 en/nth
-1 11 en/nths
-1 11 en/nths_
10 22 en/nti
-39 -14 en/ntie
-38 -13 en/nties
3 10 en/ntil
3 10 en/ntil_
-10 -18 en/ntin
-22 -18 en/nting
11 14 en/ntio
11 14 en/ntion
12 9 en/ntis
12 9 en/ntist
-21 -3 en/ntl
-21 -7 en/ntle
-13 0 en/ntly
-13 0 en/ntly_
10 -2 en/ntm
10 -2 en/ntme
10 -2 en/ntmen
15 17 en/nto
15 17 en/nto_
-9 -5 en/ntr
-19 -23 en/ntra
-12 -10 en/ntre
-12 -10 en/ntre_
-22 4 en/ntro
-22 4 en/ntrol
10 9 en/ntry
10 9 en/ntry_
-7 -24 en/nts
-7 -24 en/nts_
4 0 en/nty
4 0 en/nty_
-20 -14 en/nua
1 -8 en/num
1 -8 en/numb
10 2 en/numb_
-3 -7 en/numbe
9 16 en/nur
9 16 en/nurs
9 16 en/nurse
0 -7 en/nut
0 -6 en/nute
6 25 en/nute_
-9 -22 en/nutes
8 8 en/nvel
8 8 en/nvelo
10 5 en/nvo
9 3 en/nvoi
9 3 en/nvoic
-14 -3 en/nxi
-10 -1 en/nxie
-10 -1 en/nxiet
14 17 en/ny_
5 3 en/nym
5 3 en/nymo
5 3 en/nymor
10 1 en/nyo
10 1 en/nyon
10 1 en/nyone
-14 -2 en/nyt
-14 -2 en/nyth
-14 -2 en/nythi
-5 2 en/nyw
7 6 en/nywa
7 6 en/nyway
-13 5 en/nywh
-13 5 en/nywhe
-21 5 en/oac
-21 5 en/oach
-21 5 en/oach_
10 8 en/oad
-8 2 en/oad_
11 10 en/oade
11 10 en/oaded
13 9 en/oal
0 -10 en/oar
0 -7 en/oard
0 -17 en/oard_
-16 -23 en/oas
-16 -23 en/oast
-16 -22 en/oast_
-8 7 en/oat
-13 -6 en/oat_
11 1 en/oats
11 1 en/oats_
-25 -10 en/ob_
11 12 en/oba
10 13 en/obab
10 13 en/obabl
15 16 en/obe
-18 12 en/ober
-31 12 en/ober_
6 4 en/oble
6 4 en/oblem
0 7 en/obod
0 7 en/obody
22 25 en/oc_
-9 -25 en/oce
-19 -18 en/oces
-19 -18 en/ocess
-18 17 en/oci
7 45 en/ocia
-3 -10 en/ock
-5 -6 en/ock_
-10 -6 en/ocke
-13 -8 en/ocked
6 20 en/ocker
-6 4 en/ocket
11 8 en/ocks
19 18 en/ocks_
-36 -51 en/oco
-31 -48 en/ocol
4 17 en/oct
1 14 en/octo
3 11 en/octor
9 -2 en/ocu
9 -2 en/ocum
9 -2 en/ocume
10 7 en/od_
8 -3 en/oda
6 -2 en/oday
4 -4 en/oday_
11 6 en/odb
11 6 en/odby
11 6 en/odbye
-15 -23 en/odc
-15 -23 en/odca
-15 -23 en/odcas
-7 7 en/odd
-3 -6 en/oddl
-10 -10 en/oddle
-19 -6 en/ode
2 -4 en/ode_
-12 16 en/odk
-12 16 en/odka
-12 16 en/odka_
-22 -2 en/ods
-25 12 en/ods_
-9 -6 en/odu
10 7 en/ody
13 27 en/odys
13 27 en/odys_
7 -4 en/oes
16 -2 en/oes_
-4 5 en/oesn
-4 5 en/oesnt
26 19 en/oev
26 19 en/oeve
26 19 en/oever
-11 -10 en/ofa
-6 -17 en/ofa_
5 -2 en/off
5 5 en/off_
-16 -24 en/offe
-11 -12 en/offee
12 7 en/offi
6 3 en/offic
6 -6 en/oft
18 6 en/oft_
-12 -14 en/ofte
-12 -14 en/often
18 4 en/oge
18 4 en/oget
18 4 en/ogeth
-20 -16 en/ogr
-20 -13 en/ogra
-9 -4 en/ograp
21 13 en/ogs
21 13 en/ogs_
-1 -9 en/oh_
5 0 en/oic
5 0 en/oice
11 3 en/oice_
-6 -3 en/oices
-13 -19 en/oid
-2 -5 en/oile
-17 -15 en/oiler
13 19 en/oilet
10 18 en/oin
9 2 en/oin_
11 13 en/oing
11 13 en/oing_
-4 13 en/oint
-8 6 en/oint_
10 -2 en/ointm
3 -5 en/oir
1 -6 en/oir_
-10 -9 en/ois
12 0 en/oise
9 -1 en/ok_
-6 -6 en/oka
-5 -1 en/okay
-4 1 en/okay_
-7 1 en/oke
-7 7 en/oke_
16 13 en/oki
13 3 en/okin
13 3 en/oking
13 11 en/ol_
-36 -17 en/ola
-8 -13 en/old
-10 -9 en/old_
17 6 en/olde
18 22 en/older
11 18 en/oldin
-3 -11 en/ole
-8 -10 en/ole_
-8 4 en/oli
-13 10 en/olic
6 29 en/olice
-16 -29 en/olici
-9 -13 en/olid
-9 -13 en/olida
-5 -21 en/oll_
6 10 en/olle
-18 -2 en/ollea
-4 -4 en/ollec
-7 0 en/olleg
9 13 en/olley
-6 -10 en/ollo
-2 -8 en/olog
25 30 en/ols
24 30 en/ols_
-6 -25 en/olu
3 -21 en/olum
-12 -11 en/olute
-8 -6 en/olv
-5 -5 en/om_
30 8 en/oma
24 5 en/omac
24 5 en/omach
11 21 en/oman_
-7 -6 en/omat
-7 -6 en/omato
-38 -32 en/omb
-24 -15 en/ombi
-12 -9 en/ombie
8 3 en/ome
3 11 en/ome_
0 6 en/omebo
30 44 en/omed
-3 -4 en/omen
1 -5 en/omeo
-22 -17 en/omeo_
16 1 en/omes
16 1 en/omes_
-4 -4 en/omet
-20 17 en/ometi
5 15 en/omewh
-3 -9 en/omewo
5 -12 en/omi
5 -3 en/omin
5 6 en/oming
7 -7 en/omis
7 -6 en/omise
3 -4 en/omm
12 5 en/omma
14 8 en/ommat
-9 23 en/omme
-9 23 en/ommen
6 9 en/ommi
8 10 en/ommit
0 -9 en/omp
-13 -17 en/ompl
20 31 en/oms
20 31 en/oms_
-11 -1 en/on_
18 8 en/ona
-7 -3 en/onal
0 9 en/onal_
-4 -9 en/ond
-9 6 en/ond_
0 -6 en/onda
0 -6 en/onday
-14 -17 en/onde
-9 -7 en/onder
5 -7 en/onds
5 -7 en/onds_
6 3 en/one
14 1 en/one_
-15 -13 en/oned
-15 -13 en/oned_
-20 12 en/oner
-6 -7 en/ones_
7 10 en/onest
-15 7 en/oney
-15 7 en/oney_
-22 -3 en/onf
-11 -3 en/ong
-19 -7 en/ong_
24 23 en/onge
24 23 en/onger
18 10 en/oni
22 13 en/onig
20 11 en/onigh
-13 -5 en/onin
-10 -3 en/oning
-1 -8 en/onio
-1 -8 en/onion
4 5 en/onn
5 3 en/onna
5 7 en/onna_
4 4 en/ons
6 -3 en/ons_
1 -5 en/ont
5 -6 en/ont_
-4 14 en/onth
-10 5 en/onth_
-1 11 en/onths
-20 -10 en/ontr
-22 4 en/ontro
-3 -6 en/oo_
13 10 en/ood
8 5 en/ood_
11 6 en/oodb
11 6 en/oodby
15 6 en/oof
21 10 en/oof_
10 2 en/ook
6 0 en/ook_
-5 -10 en/ooke
7 -1 en/ookin
1 5 en/ooks
1 5 en/ooks_
8 13 en/ool
-6 1 en/ool_
24 26 en/ools
24 26 en/ools_
-11 -4 en/oom
-14 -12 en/oom_
14 8 en/oomm
14 8 en/oomma
-5 1 en/oon
1 8 en/oon_
-10 -9 en/oor
-6 -8 en/oor_
-10 6 en/oors
-10 6 en/oors_
-1 -10 en/oos
23 19 en/oose
29 24 en/oose_
-22 -23 en/oot
-2 -11 en/oot_
7 -11 en/ootb
5 2 en/ootba
-34 -9 en/ooth
-24 -31 en/ooti
-24 -31 en/ootin
5 -3 en/oots
5 -3 en/oots_
21 20 en/ope
6 8 en/ope_
-23 9 en/opel
-23 9 en/opele
12 1 en/open
25 16 en/open_
23 23 en/opene
-11 -13 en/openi
-21 -17 en/opens
-2 -7 en/oper
-16 -17 en/oper_
4 16 en/operl
24 30 en/opes
24 30 en/opes_
29 53 en/opi
-8 23 en/opin
-14 14 en/oping
-16 -3 en/opl
-16 -3 en/ople
-13 -6 en/ople_
20 4 en/opp
9 5 en/oppi
9 5 en/oppin
14 29 en/ops
14 29 en/ops_
4 3 en/opt
9 4 en/or_
-12 -33 en/ora
-20 8 en/orc
-17 7 en/orce
-18 10 en/orce_
13 -4 en/ord
-3 -17 en/ord_
21 16 en/orde
19 10 en/order
-28 -28 en/ordi
-20 -21 en/ordin
9 3 en/ords
9 3 en/ords_
-6 -3 en/ore
-9 1 en/ore_
-43 -38 en/ored
28 17 en/orev
28 17 en/oreve
-10 -20 en/org
-10 -9 en/orga
-5 -6 en/organ
24 23 en/orgi
24 23 en/orgiv
-18 0 en/orgo
-23 -4 en/orgot
-18 -3 en/ori
-8 16 en/orie
-8 16 en/ories
-9 -20 en/orin
-9 -20 en/oring
-8 -3 en/ork
-8 -10 en/ork_
-7 18 en/orke
11 7 en/orked
-34 16 en/orker
-5 -16 en/orki
-5 -16 en/orkin
7 4 en/orks_
-9 -7 en/orksh
-19 -16 en/orm
-8 -9 en/orm_
-17 -2 en/orma
-17 -2 en/ormal
-13 4 en/orms
-13 4 en/orms_
-10 -2 en/orn
-16 1 en/orn_
-9 -16 en/orp
4 6 en/orph
5 4 en/orr
-16 5 en/orri
-37 -19 en/orrid
-6 9 en/orrie
8 2 en/orry
11 2 en/orry_
-15 -8 en/ors
-7 2 en/ors_
-6 -2 en/orse
-5 -2 en/orse_
-26 -3 en/orst
-26 -3 en/orst_
-8 1 en/ort
9 2 en/ort_
-15 -13 en/orte
-13 -12 en/orted
0 20 en/orth
13 -8 en/orth_
16 13 en/orw
16 13 en/orwa
7 13 en/orwar
8 10 en/orway
9 8 en/ory
9 9 en/ory_
12 10 en/ose
-4 -1 en/ose_
17 14 en/osed
17 14 en/osed_
1 7 en/oses
4 24 en/oses_
-5 1 en/osi
-6 -4 en/osin
-6 -4 en/osing
-12 -6 en/osp
-12 -6 en/ospi
-3 8 en/ospit
15 7 en/oss
10 1 en/oss_
18 14 en/osse
15 13 en/ossi
3 5 en/ost
-20 9 en/ost_
3 -8 en/oste
4 -15 en/osted
-10 -5 en/oster
-18 -16 en/ostl
-18 -16 en/ostly
-13 -18 en/ot_
1 -11 en/ota
-1 -9 en/ota_
7 -11 en/otb
5 2 en/otba
5 2 en/otbal
8 4 en/ote
5 3 en/ote_
6 -21 en/otel
6 -21 en/otel_
16 12 en/otes
16 12 en/otes_
-5 0 en/oth
3 7 en/othe
1 4 en/other
-14 7 en/othes
-8 3 en/othi
-8 3 en/othin
-27 -16 en/oti
-20 -1 en/otic
-20 -9 en/otice
-26 -33 en/otin
-26 -33 en/oting
0 28 en/otio
0 28 en/otion
-13 -16 en/otm
-13 -16 en/otme
-13 -16 en/otmen
2 -13 en/oto
1 -14 en/oto_
-5 9 en/otor
-6 8 en/otorw
6 5 en/otos
6 5 en/otos_
-6 -8 en/ots
-6 -8 en/ots_
-4 -5 en/ott
6 4 en/otta
6 4 en/otta_
-32 -19 en/otte
1 15 en/ottl
1 15 en/ottle
-6 -15 en/otto
2 -10 en/ottom
-5 -7 en/ou_
9 9 en/oub
9 9 en/oubl
9 9 en/ouble
-2 28 en/ouc
-2 28 en/ouch
-19 14 en/ouch_
13 21 en/ouche
-18 -5 en/oud
-16 -3 en/oud_
-2 6 en/oude
-2 6 en/ouder
6 6 en/ought
-5 -3 en/ould
-3 14 en/ouldn
-3 -10 en/ouldv
15 27 en/oull
15 27 en/oull_
-3 -12 en/ounc
-3 -6 en/ounci
-4 2 en/ound
-8 -1 en/ound_
-3 5 en/ounds
-6 -1 en/oung
6 -3 en/ount
-1 -5 en/ount_
-1 -6 en/ounte
-7 -26 en/ounti
16 19 en/ounts
-14 -13 en/oup
-12 -14 en/oup_
-22 14 en/oupl
-22 14 en/ouple
7 -4 en/our
4 -7 en/our_
-16 -2 en/oure
5 -6 en/ouri
6 0 en/ourn
7 2 en/ourna
8 9 en/ours_
-21 -24 en/ourse
4 6 en/ourt
-11 -6 en/ourte
-5 4 en/ourth
-9 -9 en/ous
-27 -30 en/ous_
-15 2 en/ousa
-15 2 en/ousan
0 6 en/ousi
0 6 en/ousin
11 3 en/out
10 -1 en/out_
-19 -7 en/oute
-13 -6 en/outed
11 22 en/outh
11 22 en/outh_
11 16 en/outi
11 16 en/outin
-9 1 en/outs_
-5 -1 en/outsi
3 -7 en/ouv
3 -7 en/ouve
3 -7 en/ouve_
-11 -9 en/ove
-15 -7 en/ove_
1 11 en/ovel
-30 -8 en/ovel_
8 13 en/ovely
-10 -21 en/oven
-3 -10 en/over
-11 -14 en/over_
11 8 en/overd
-22 -41 en/overs
-24 -11 en/oves
-24 -11 en/oves_
11 7 en/ovi
-4 -2 en/ovin
-4 -2 en/oving
6 -7 en/ow_
-10 -23 en/owe
-3 -4 en/owed
-3 -4 en/owed_
19 -5 en/owel
17 -5 en/owel_
-10 -8 en/ower
-19 -31 en/ower_
5 19 en/owers
9 18 en/owi
9 18 en/owin
9 18 en/owing
-10 0 en/owl
-5 2 en/own
-2 8 en/own_
2 7 en/owns
5 3 en/ownst
20 7 en/ows
19 9 en/ows_
4 3 en/ox_
2 -10 en/oxe
-3 -10 en/oxes
-3 -10 en/oxes_
-2 -4 en/oy_
0 -13 en/oye
-5 -19 en/oyed
-5 -19 en/oyed_
4 7 en/oys_
-27 -28 en/oze
-37 -33 en/pa_
-11 -18 en/pac
-10 -5 en/pace
-23 -13 en/pace_
-5 -11 en/pack
-2 -8 en/packe
-22 -5 en/pad
-13 3 en/pag
-11 0 en/page
-11 1 en/page_
7 6 en/paid
7 6 en/paid_
-2 -8 en/pain
-22 -6 en/paint
1 -24 en/pal
-9 11 en/pan
1 8 en/pan_
-7 16 en/pani
-42 15 en/panic
3 4 en/pap
-10 -13 en/pape
-10 -13 en/paper
-18 -17 en/par
7 -11 en/para
-4 -11 en/pare
-3 -13 en/pare_
-9 -9 en/paren
16 34 en/parke
-13 -26 en/parki
-11 7 en/part
-3 5 en/part_
-11 10 en/partn
-3 10 en/party
-1 -7 en/pas
9 -2 en/pass
-8 -18 en/pass_
11 -2 en/passe
6 -1 en/passp
1 -6 en/past
4 5 en/past_
-12 -3 en/pasta
11 9 en/pat
4 32 en/patc
4 32 en/patch
-9 -12 en/pati
-4 -6 en/patie
15 12 en/pay
15 14 en/pay_
9 13 en/pays
9 13 en/pays_
4 5 en/pbo
4 5 en/pboa
4 5 en/pboar
6 -6 en/pda
7 18 en/pdad
-3 7 en/pdad_
0 -14 en/pdat
3 -8 en/pdate
6 5 en/pe_
10 -5 en/pea
18 11 en/peac
18 11 en/peace
-6 -13 en/peak
-21 -10 en/peak_
-11 11 en/pear
-14 -12 en/pec
-5 -2 en/pect
-2 -11 en/pecte
-9 -3 en/ped
-7 1 en/ped_
-17 -29 en/pee
-33 -27 en/peec
-33 -27 en/peech
-4 1 en/pel
-23 9 en/pele
-23 9 en/peles
-7 -13 en/pen
15 13 en/pen_
11 19 en/pene
11 19 en/pened
-2 -10 en/peni
-2 -10 en/penin
-6 -12 en/pens
-6 -10 en/pens_
-28 -9 en/pent
-28 -9 en/pent_
-16 -3 en/peo
-16 -3 en/peop
-16 -3 en/peopl
-9 -7 en/per
-10 -18 en/per_
-27 -26 en/perf
-17 5 en/peri
-6 18 en/perin
4 16 en/perl
4 16 en/perly
9 15 en/perm
10 15 en/perma
1 10 en/pers
-5 4 en/pers_
4 7 en/perso
8 7 en/perv
8 7 en/pervi
14 19 en/pes
7 18 en/pes_
37 27 en/pet
13 18 en/pet_
9 -2 en/petr
9 -2 en/petro
10 -12 en/pha
0 -6 en/phar
0 -6 en/pharm
-4 -22 en/phe
-2 -9 en/phew
-1 -5 en/phew_
21 16 en/phi
-3 -9 en/pho
-9 -9 en/phon
-9 -9 en/phone
5 -6 en/phot
5 -6 en/photo
-2 6 en/phy
-6 1 en/pia
-6 1 en/pian
-6 1 en/piano
-8 -1 en/pic
7 8 en/pick
-1 8 en/pict
-1 8 en/pictu
7 -14 en/pid
7 -10 en/pid_
10 39 en/pier
10 39 en/pier_
-28 -32 en/pig
6 -3 en/pil
8 7 en/pill
-35 -36 en/pill_
11 13 en/pillo
11 9 en/pills
2 7 en/pin
3 8 en/ping
3 8 en/ping_
-18 24 en/pir
-9 -12 en/pis
-14 -4 en/pit
-3 8 en/pita
-3 8 en/pital
-6 -10 en/piz
-6 -10 en/pizz
-6 -10 en/pizza
-17 -2 en/pla
0 -5 en/plac
0 -5 en/place
-24 -22 en/plai
-24 -22 en/plain
0 6 en/plan
13 15 en/plan_
-5 11 en/plane
3 6 en/plann
-2 -6 en/plans
-26 -16 en/plant
-14 -13 en/plas
-14 -13 en/plast
10 27 en/plat
-19 28 en/plate
12 8 en/platf
-4 -13 en/play
-25 -46 en/play_
-14 -12 en/playi
-12 0 en/ple
-8 4 en/ple_
9 8 en/plea
9 8 en/pleas
-52 -10 en/pli
-32 -8 en/plie
17 -1 en/plo
4 8 en/plu
-8 -5 en/plum
-13 -10 en/ply
-10 -11 en/ply_
11 7 en/pm_
-16 -23 en/pod
-15 -23 en/podc
-15 -23 en/podca
20 0 en/poe
-4 9 en/poi
-4 13 en/poin
-4 13 en/point
5 -2 en/pok
6 -6 en/poke
3 17 en/pol
1 25 en/poli
5 23 en/polic
11 17 en/pon
-36 -20 en/poo
-40 1 en/pool
-40 1 en/pool_
-31 -22 en/por
-23 -16 en/port
-11 -5 en/port_
0 -7 en/pos
-4 -14 en/pose
-6 -12 en/pose_
-9 -9 en/posi
-4 6 en/post
-32 -18 en/post_
7 -4 en/poste
-13 -15 en/pot
8 6 en/pot_
14 20 en/pou
21 29 en/pour
-7 -21 en/pp_
-5 -7 en/ppe
-14 16 en/ppea
-8 29 en/ppear
13 12 en/pped
13 12 en/pped_
-8 -8 en/ppen
-20 7 en/ppene
1 5 en/ppeni
10 -4 en/ppens
-16 -25 en/pper
-12 -19 en/pper_
6 25 en/ppi
0 15 en/ppin
0 15 en/pping
-21 8 en/ppl
-7 14 en/pple
-7 14 en/pple_
7 10 en/ppo
6 -3 en/ppos
-2 -10 en/ppose
-7 -7 en/pra
8 -3 en/prac
8 -3 en/pract
-21 -9 en/pray
-15 -6 en/pray_
10 -3 en/pre
-16 -19 en/prea
-11 -14 en/pread
-8 -3 en/pres
-6 4 en/presc
-4 12 en/prese
-4 -15 en/press
16 14 en/pret
-41 -18 en/pri
-18 -19 en/prin
-9 2 en/pring
-18 -21 en/print
-21 7 en/pris
-14 15 en/priso
-27 -28 en/priy
-27 -28 en/priya
-13 -20 en/pro
11 10 en/prob
11 12 en/proba
6 4 en/probl
-19 -18 en/proc
-19 -18 en/proce
-12 -19 en/prog
-12 -19 en/progr
7 -6 en/promi
-23 -22 en/prop
-5 -5 en/prope
-10 11 en/prou
-10 11 en/proud
10 5 en/prov
-28 -14 en/ps_
-6 1 en/pse
-3 20 en/psed
-3 20 en/psed_
17 16 en/pset
17 16 en/pset_
-5 -5 en/pst
-5 -5 en/psta
-5 -5 en/pstai
-19 13 en/psy
-19 13 en/psyc
-19 13 en/psych
-8 -3 en/pt_
-2 -39 en/pte
7 -13 en/pted
7 -13 en/pted_
-5 -26 en/pter
-6 -28 en/pter_
12 8 en/pti
11 2 en/ptio
11 2 en/ption
-3 18 en/pto
-1 11 en/ptop
21 18 en/pty
17 16 en/pty_
-24 -10 en/pub
-40 -16 en/pub_
-10 -1 en/pue
4 19 en/pul
-1 19 en/pull
3 17 en/pulle
-17 23 en/pun
-6 30 en/punc
-2 30 en/punch
-15 -22 en/pup
7 20 en/pur
15 17 en/purp
15 17 en/purpo
6 8 en/pus
6 8 en/push
11 -2 en/pushe
4 4 en/put
5 6 en/put_
-4 6 en/putt
-4 6 en/putti
19 -1 en/py_
6 -7 en/qua
25 16 en/quar
19 16 en/quarr
-14 -11 en/que
-3 -5 en/quest
-13 6 en/queu
-13 6 en/queue
-8 1 en/qui
-5 2 en/quie
-6 -1 en/quiet
-10 -3 en/quit
-32 7 en/quit_
-3 -9 en/quite
0 11 en/ra_
-8 -16 en/rab
12 25 en/race
-14 4 en/race_
15 26 en/rack
-26 22 en/racke
0 -14 en/ract
0 -14 en/ract_
8 -5 en/racti
-20 -5 en/racto
-9 -10 en/rad
-7 -11 en/radi
-9 -7 en/radio
-8 -5 en/raff
-10 -14 en/raffi
14 4 en/raft
11 10 en/rag
17 19 en/rage
17 21 en/rage_
1 -8 en/rai
3 -8 en/raig
3 -8 en/raigh
17 12 en/rail
-2 -12 en/rail_
18 23 en/raili
-8 -13 en/rain
-13 0 en/rain_
-27 -45 en/raine
-25 -6 en/raini
25 3 en/rains
-20 0 en/rais
-20 0 en/raise
-7 -13 en/ral
-13 -14 en/ral_
-1 -11 en/rall
-19 -16 en/ram
-26 -13 en/ram_
-13 -12 en/rama
-10 -17 en/rama_
14 0 en/ramat
14 -9 en/ran
-16 -6 en/ran_
9 -3 en/ranc
-14 -20 en/rance
2 -7 en/rand
-10 -17 en/rand_
9 11 en/randa
2 -9 en/randd
-7 6 en/rands
0 7 en/rang_
-10 -13 en/range
1 -8 en/rangl
21 9 en/rank
21 9 en/rank_
-6 -23 en/rans
-22 -21 en/rao
17 9 en/rap
-15 -6 en/raph
5 -4 en/rapi
5 -4 en/rapis
13 13 en/rapp
13 13 en/rappe
-9 -6 en/rapy
-9 -6 en/rapy_
-10 -14 en/rar
7 9 en/rary
7 9 en/rary_
-14 -5 en/ras
2 25 en/ras_
13 -14 en/rash
-7 -1 en/rash_
2 5 en/rat
-5 30 en/ratc
-5 30 en/ratch
6 1 en/rath
6 1 en/rathe
-1 5 en/rati
-10 1 en/ratio
-16 -11 en/rav
-5 -8 en/rave
1 -10 en/rave_
-4 3 en/raw
1 17 en/raw_
-2 -5 en/rawe
-2 -5 en/rawer
-21 -11 en/ray
-15 -8 en/ray_
8 13 en/raz
8 13 en/razo
8 13 en/razor
-12 -20 en/rbe
-23 -11 en/rce
-18 10 en/rce_
-21 -10 en/rch
-23 -2 en/rch_
-8 -7 en/rci
-5 -10 en/rcis
-4 -5 en/rcise
-13 -5 en/rd_
-2 7 en/rda
-2 7 en/rday
-2 7 en/rday_
1 5 en/rde
-13 -1 en/rden
-23 0 en/rden_
5 -2 en/rder
9 4 en/rder_
-10 8 en/rdere
-31 -16 en/rdi
-20 -5 en/rdin
-11 -23 en/rdl
-10 -21 en/rdly
-10 -21 en/rdly_
17 14 en/rdo
12 18 en/rdos
12 18 en/rdose
9 -2 en/rdr
11 2 en/rds
11 2 en/rds_
-5 -14 en/re_
-6 -5 en/rea
-6 -6 en/reac
-6 -6 en/reach
-10 -10 en/read
-20 -8 en/readi
-1 13 en/reads
5 -2 en/ready
0 6 en/reak
-19 -1 en/reakf
17 11 en/reaki
7 15 en/real
-12 17 en/real_
17 0 en/reall
-22 -13 en/ream
-42 -21 en/ream_
10 14 en/reami
-34 8 en/reams
3 -5 en/reas
11 11 en/reaso
-4 -9 en/reat
-4 -13 en/reate
-4 -6 en/reath
10 -12 en/rec
6 -3 en/reci
15 1 en/reck
-6 -8 en/reco
-23 -13 en/red
-22 -16 en/red_
-2 13 en/redi
-13 -17 en/ree
-8 -7 en/ree_
-1 -16 en/reed
-1 -16 en/reed_
-2 -14 en/reen
-1 -10 en/reen_
-9 2 en/reet
5 -2 en/reez
5 4 en/reeze
-8 -21 en/reezi
-7 -19 en/ref
1 -8 en/refu
-12 -19 en/reg
10 9 en/reh
13 -9 en/rehe
13 -9 en/rehea
37 37 en/reho
-6 7 en/rel
-21 -6 en/rela
-10 11 en/relap
-6 0 en/reli
-6 -12 en/relie
-5 0 en/rem
11 13 en/reme
2 5 en/remem
-14 -18 en/remi
-14 -18 en/remin
-15 -7 en/ren
-2 6 en/ren_
-16 -20 en/renc
-15 -20 en/rence
-9 -17 en/rene
-9 -17 en/renew
2 15 en/rent
14 29 en/rent_
-23 -3 en/rentl
-20 -19 en/rep
-17 -12 en/repa
-5 -19 en/repl
-10 -6 en/reply
-25 -7 en/repo
-25 -7 en/repor
-14 -29 en/rer
-10 -28 en/rer_
-1 8 en/res_
-4 11 en/resc
-6 4 en/rescr
6 12 en/rese
-10 5 en/resen
19 19 en/reser
-14 -24 en/resp
10 3 en/respe
-6 -3 en/ress
14 10 en/ress_
-20 -3 en/resse
-17 -11 en/ressu
-7 3 en/rest
9 10 en/rest_
-18 -26 en/resta
-8 -17 en/resu
3 -5 en/resul
21 1 en/ret
18 11 en/ret_
2 -11 en/rete
3 13 en/reti
3 13 en/retir
3 6 en/rett
-19 -5 en/rette
6 -1 en/retu
6 -1 en/retur
33 15 en/rev
26 17 en/reve
26 17 en/rever
9 -6 en/revi
-33 -18 en/revie
22 7 en/revis
-12 -4 en/rew
-9 8 en/rew_
-4 -12 en/rewo
-15 6 en/rey
-15 6 en/rey_
-4 -12 en/rfu
5 -7 en/rful
5 -7 en/rful_
-5 -6 en/rgan
-5 -6 en/rgani
8 12 en/rge
7 13 en/rge_
21 20 en/rger
-21 -7 en/rges
-21 -7 en/rges_
-17 -35 en/rget
21 39 en/rgi
24 23 en/rgiv
24 23 en/rgive
-18 0 en/rgo
-23 -4 en/rgot
-23 -4 en/rgot_
-24 -23 en/rgu
-12 -10 en/rgue
-6 2 en/rgued
4 -13 en/rgui
4 -13 en/rguin
-32 -44 en/ria
-15 -8 en/riag
-15 -8 en/riage
-9 -27 en/rial
-6 -10 en/rib
-13 -20 en/ribl
-12 -16 en/rible
2 -5 en/ric
5 -2 en/rid
-6 -4 en/rida
-6 -4 en/riday
-52 -33 en/ride
-4 -6 en/ridg
-4 -6 en/ridge
-12 7 en/rie
-7 4 en/ried
-7 4 en/ried_
-4 22 en/ries
-4 17 en/ries_
8 -1 en/rif
-36 5 en/rifie
16 15 en/rifl
16 15 en/rifle
-10 -14 en/rig
-17 -33 en/rigg
-17 -33 en/rigge
-4 -4 en/righ
-4 -4 en/right
-19 -14 en/ril
-26 -20 en/rill
-14 -20 en/rill_
-13 -17 en/rille
-26 -2 en/rilli
21 7 en/rim
-16 -22 en/rime
-15 -18 en/rime_
-11 -12 en/rin
-14 -15 en/ring
-19 -15 en/ring_
8 4 en/ringi
16 18 en/rink
9 27 en/rink_
-17 -3 en/rinki
-18 -21 en/rint
-9 -21 en/rinte
-9 -21 en/rio
-6 -17 en/riou
-6 -17 en/rious
-11 -9 en/rip_
5 -4 en/ript
-6 -11 en/ripti
-5 -8 en/ris
-11 -12 en/rise
-9 -10 en/rise_
-1 -11 en/risi
-19 10 en/riso
-19 10 en/rison
12 5 en/rist
5 -2 en/rist_
5 3 en/ristm
39 35 en/rists
-14 -12 en/rit
-18 -11 en/rite
-15 -6 en/rite_
-8 -11 en/riti
-7 -10 en/ritin
-15 -8 en/rity
-15 -8 en/rity_
-21 -26 en/riv
-13 -11 en/rive
-3 14 en/river
-3 -15 en/rivi
-3 -15 en/rivin
-27 -28 en/riy
-27 -28 en/riya
-27 -28 en/riya_
-6 -15 en/rk_
4 22 en/rke
26 32 en/rked
26 32 en/rked_
-34 16 en/rker
-14 -4 en/rket
-14 -2 en/rket_
-7 -24 en/rki
-6 -24 en/rkin
-6 -24 en/rking
4 1 en/rks
9 4 en/rks_
-9 -7 en/rksh
-9 -7 en/rkshe
21 15 en/rl_
-18 19 en/rlf
-18 19 en/rlfr
-18 19 en/rlfri
10 12 en/rli
4 -1 en/rly
4 -1 en/rly_
-13 -16 en/rm_
-3 -8 en/rma
0 -6 en/rmac
4 -3 en/rmaci
-20 -9 en/rmal
-17 0 en/rmal_
27 20 en/rman
21 15 en/rmane
-18 -1 en/rme
-14 -13 en/rmer
13 23 en/rmi
10 19 en/rmin
9 11 en/rming
-6 -17 en/rms
-6 -17 en/rms_
-7 -12 en/rn_
4 2 en/rna
7 2 en/rnal
7 2 en/rnal_
4 10 en/rne
4 6 en/rned
4 6 en/rned_
2 6 en/rnin
2 6 en/rning
2 7 en/rno
2 7 en/rnoo
2 7 en/rnoon
2 9 en/rns
2 9 en/rns_
-13 -13 en/rnt
-13 -13 en/rnt_
-15 0 en/ro_
10 7 en/roa
4 14 en/road
2 12 en/road_
-17 -16 en/roas
-17 -16 en/roast
21 6 en/roat
19 4 en/roat_
11 12 en/roba
10 13 en/robab
8 4 en/robe
6 4 en/robl
6 4 en/roble
-33 -34 en/roc
-19 -18 en/roce
-19 -18 en/roces
-4 5 en/rod
-15 -25 en/rog
-12 -19 en/rogr
15 13 en/rok
7 8 en/roke
10 3 en/roke_
0 9 en/roken
-11 -4 en/rol
5 3 en/rol_
-13 -6 en/roll
4 4 en/rom_
-22 -17 en/rome
-22 -17 en/romeo
7 -6 en/romi
7 -6 en/romis
24 30 en/ron_
-7 -6 en/rong
-8 -7 en/rong_
-7 -7 en/roo
15 6 en/roof
21 10 en/roof_
-8 -2 en/room
-11 -10 en/room_
14 8 en/roomm
7 10 en/rop
-10 -7 en/rop_
15 16 en/rope
10 8 en/rope_
-5 -5 en/roper
10 7 en/ropp
18 11 en/roppe
-15 -2 en/roppi
9 25 en/ror
15 22 en/ror_
7 -7 en/ros
-20 -21 en/rose
12 6 en/ross
0 -8 en/ross_
-10 -11 en/rot
-11 -17 en/rota
-11 -17 en/rota_
-5 -1 en/rote
-5 -1 en/rote_
4 13 en/roth
4 13 en/rothe
-23 -15 en/rott
7 19 en/roub
7 19 en/roubl
-10 11 en/roud
-10 11 en/roud_
-5 6 en/roug
-5 6 en/rough
-11 -2 en/roup
-12 1 en/roup_
-17 -21 en/rout
12 7 en/rov
-7 -4 en/rove_
-9 -2 en/row
-7 -4 en/row_
-6 -8 en/rown
8 3 en/rown_
10 -16 en/rows
28 1 en/rows_
7 4 en/rpe
-18 -20 en/rpen
-14 -13 en/rpene
4 6 en/rph
8 9 en/rpo
15 17 en/rpos
15 17 en/rpose
-14 -21 en/rra
-6 -10 en/rran
-6 -10 en/rrang
-18 -4 en/rre
-27 -21 en/rri
-15 -8 en/rria
-15 -8 en/rriag
-13 -20 en/rrib
-13 -20 en/rribl
-37 -19 en/rrid
-11 -9 en/rried
-36 2 en/rrif
-36 5 en/rrifi
-12 -19 en/rriv
-8 -16 en/rrive
10 25 en/rror
15 22 en/rror_
-9 -7 en/rrow_
5 1 en/rry
12 8 en/rry_
-7 3 en/rs_
-4 -6 en/rsar
-4 -6 en/rsary
-2 -8 en/rse
-12 -16 en/rse_
2 21 en/rsel
2 23 en/rself
-23 30 en/rsi
10 14 en/rso
10 14 en/rson
10 10 en/rson_
-8 -7 en/rst
-7 -9 en/rst_
-1 -8 en/rsta
-1 -8 en/rstan
-11 -6 en/rt_
5 4 en/rta
8 13 en/rtai
8 13 en/rtain
-11 2 en/rte
-18 -4 en/rted
-18 -4 en/rted_
-3 -7 en/rth
8 -12 en/rth_
12 0 en/rti
18 14 en/rtin
18 14 en/rting
-3 15 en/rtn
-11 10 en/rtne
-11 10 en/rtner
-8 -3 en/rts
-8 -3 en/rts_
-14 3 en/rty
-14 3 en/rty_
-16 9 en/rub
-7 0 en/ruc
-19 -15 en/ruck
-11 -17 en/ruck_
-2 9 en/rue
-15 -26 en/rue_
17 0 en/rug
-6 -2 en/rui
-41 1 en/ruin
-7 -6 en/ruis
-7 -6 en/ruise
-3 -9 en/rul
19 -4 en/rum
-7 3 en/run
0 13 en/run_
11 27 en/runk
11 27 en/runk_
-4 2 en/runn
-4 2 en/runni
-25 -43 en/rus
-29 -43 en/rush
28 4 en/rust
27 13 en/rust_
10 14 en/ruth
-10 -9 en/rve
-2 13 en/rve_
-19 -16 en/rver
-18 -16 en/rver_
-14 -20 en/rves
10 12 en/rvi
21 14 en/rvic
21 14 en/rvice
-38 -19 en/rvie
-38 -19 en/rview
8 7 en/rvis
8 7 en/rviso
9 5 en/rviv
9 5 en/rvive
5 4 en/rvo
-27 -24 en/rvou
-27 -24 en/rvous
10 9 en/rwa
9 11 en/rwar
9 11 en/rward
8 10 en/rway
8 10 en/rway_
14 8 en/ryi
14 8 en/ryin
10 3 en/rying
0 7 en/ryo
0 7 en/ryon
0 7 en/ryone
2 6 en/ryt
2 6 en/ryth
2 6 en/rythi
-15 -30 en/ryw
2 -6 en/rywh
2 -6 en/rywhe
7 11 en/sa_
-6 -16 en/sac
-16 -38 en/sad
-20 -38 en/sad_
16 13 en/saf
16 13 en/safe
18 9 en/safe_
12 10 en/safet
-9 -11 en/sag
4 -6 en/sage_
-35 -6 en/sages
-10 -8 en/sai
-7 -5 en/said
-7 -5 en/said_
-24 0 en/sal
11 -2 en/sam
13 6 en/same
13 6 en/same_
-30 -24 en/san
-30 -13 en/sand
-21 7 en/sand_
-24 -10 en/sandw
4 -16 en/sang
4 -16 en/sang_
-11 -10 en/sant
3 -4 en/sants
-9 7 en/sap
-8 9 en/sapp
-8 29 en/sappe
-4 -6 en/sar
-4 -6 en/sary
-4 -6 en/sary_
-3 -7 en/sat
4 8 en/sat_
-4 -4 en/satu
-4 -4 en/satur
-7 -3 en/sau
0 9 en/sav
10 9 en/save
-15 8 en/savi
-15 8 en/savin
-8 4 en/saw
-8 4 en/saw_
2 -4 en/say
8 2 en/sayi
8 2 en/sayin
-11 11 en/sba
-11 11 en/sban
-11 11 en/sband
-11 -5 en/sca
-2 27 en/scal
-22 -25 en/scan
-19 -24 en/scan_
0 15 en/scar
-19 3 en/scare
-2 28 en/scars
1 -7 en/sce
1 -7 en/scen
-4 -15 en/scene
9 10 en/sch
-7 13 en/sco
-7 -4 en/scr
-7 10 en/scra
-5 30 en/scrat
5 -4 en/scre
-2 -7 en/screa
-4 -7 en/scree
-1 -6 en/scri
1 -6 en/scrip
-13 -11 en/scu
-10 -6 en/scui
-10 -6 en/scuit
-8 -4 en/sda
-8 -5 en/sday
-30 -5 en/sday_
29 -3 en/sdays
-5 -2 en/se_
-10 -24 en/sea
2 -8 en/sea_
5 19 en/sear
5 19 en/searc
-16 -19 en/seas
-16 -18 en/seaso
-22 -27 en/seat
-18 -26 en/seat_
-8 -5 en/sec
-8 9 en/sed
-8 9 en/sed_
15 15 en/see
2 11 en/see_
10 12 en/seei
10 12 en/seein
-2 8 en/sel
5 15 en/self
5 15 en/self_
-44 -40 en/sell
5 14 en/sem
-17 -16 en/sen
-3 9 en/send
-1 -14 en/send_
-30 5 en/sens
-27 5 en/sense
-26 -15 en/sent
-13 -15 en/sent_
-22 -21 en/senta
-29 3 en/sente
-13 -13 en/sep
8 6 en/ser
1 8 en/ser_
6 -10 en/seri
-18 -20 en/sert
14 9 en/serv
-9 -1 en/serve
21 14 en/servi
-8 -1 en/ses_
24 38 en/set
23 29 en/set_
6 17 en/sett
8 11 en/settl
-3 -17 en/sev
-3 -17 en/seve
2 -10 en/seven
-13 -14 en/sh_
-12 2 en/sha
-10 9 en/shak
-45 22 en/shake
4 10 en/shaki
-9 1 en/sham
-9 1 en/shame
25 19 en/shan
-20 -31 en/shar
-16 -24 en/share
-4 -10 en/sharp
-6 1 en/she
-3 4 en/she_
-12 -4 en/shed
-9 -1 en/shed_
-2 -10 en/shee
-7 -11 en/sheet
-15 2 en/shel
-7 11 en/shell
16 4 en/sher
10 9 en/sher_
4 2 en/shes
4 2 en/shes_
-1 -11 en/shi
6 5 en/shif
6 5 en/shift
-10 -10 en/shin
-10 -12 en/shing
-42 -24 en/ship
-7 -10 en/sho
5 2 en/shoes
-12 -8 en/shoo
2 9 en/shook
-36 -40 en/shoot
5 -3 en/shop
-5 -9 en/shop_
-23 -14 en/shot
-34 -12 en/shot_
-6 1 en/shou
5 13 en/shoul
-6 -9 en/shout
-20 -11 en/show
-24 -6 en/showe
10 8 en/shu
15 17 en/shut
16 17 en/shut_
-10 0 en/sic
-33 -31 en/sic_
0 14 en/sick
0 14 en/sick_
13 11 en/sid
11 6 en/side
12 10 en/side_
-18 -9 en/sie
-18 -10 en/sier
-18 -10 en/sier_
-16 -19 en/sig
-16 -31 en/sign
-13 -5 en/signe
3 9 en/sil
7 12 en/sill
-5 5 en/silly
8 11 en/sin
-8 -7 en/sin_
0 6 en/sinc
0 6 en/since
13 6 en/sing
21 10 en/sing_
-16 -21 en/singi
-33 17 en/singl
9 0 en/sink
9 0 en/sink_
-4 5 en/sins
-4 5 en/sins_
9 3 en/sio
4 0 en/sion
-1 4 en/sion_
12 -1 en/sions
-3 -7 en/sis_
5 3 en/sist
-16 2 en/sit
-32 -17 en/sit_
-9 14 en/site
13 -11 en/siti
-9 -17 en/sitin
16 10 en/sitt
18 14 en/sitti
17 2 en/situ
17 2 en/situa
-6 -10 en/six
-8 -20 en/six_
-9 18 en/sixt
0 5 en/sixty
28 8 en/siz
-27 -7 en/size
-30 -27 en/sk_
6 -3 en/ske
6 -4 en/sked
6 -4 en/sked_
-12 0 en/ski
7 15 en/sking
-15 -2 en/skip
-20 -13 en/skip_
1 9 en/skipp
5 -18 en/sky
12 1 en/sky_
-44 -22 en/sla
-20 41 en/slap
-17 -31 en/slau
-17 -31 en/slaug
8 3 en/sle
-1 -5 en/slee
-3 -10 en/sleep
12 22 en/sleev
9 4 en/slep
-11 -14 en/slept
-22 -38 en/sli
-29 -28 en/slid
7 -1 en/slip
-1 -6 en/slipp
-20 -15 en/slo
-14 -10 en/slot
-9 -13 en/slot_
-15 -2 en/slow
-8 -8 en/slow_
-17 -10 en/sma
-14 -20 en/smal
-14 -20 en/small
5 15 en/smas
5 15 en/smash
-34 -2 en/sme
-30 4 en/smel
-30 4 en/smell
-14 -14 en/smi
-10 -9 en/smil
-8 -9 en/smile
-22 -25 en/smo
-22 -24 en/smok
-9 -19 en/smoke
-5 -21 en/sna
11 7 en/snap
-9 -16 en/sno
7 15 en/snow
16 19 en/snow_
17 16 en/snt
17 16 en/snt_
5 -2 en/so_
13 7 en/soa
-18 11 en/sob
-8 18 en/sobe
-24 14 en/sober
-22 15 en/soc
-18 17 en/soci
7 45 en/socia
-16 -5 en/sock
-6 -9 en/sof
-11 -10 en/sofa
-6 -17 en/sofa_
-7 -7 en/sol
-14 -11 en/sold
-8 -4 en/sold_
-16 -29 en/soli
-16 -29 en/solic
1 15 en/som
0 14 en/some
-27 1 en/some_
0 6 en/someb
5 15 en/somew
-12 3 en/son
-17 -7 en/son_
-2 -15 en/song
-12 -13 en/song_
16 11 en/soo
26 16 en/soon
33 26 en/soon_
13 13 en/sor
4 20 en/sor_
8 6 en/sorr
8 6 en/sorry
15 20 en/sort_
-12 -24 en/sorte
-13 -21 en/sou
-11 -3 en/soun
-11 -3 en/sound
-12 -19 en/soup
-12 -19 en/soup_
-19 -21 en/spa
-28 -12 en/spac
-28 -12 en/space
17 0 en/span
17 0 en/spani
0 -13 en/spar
7 -4 en/spare
-17 -19 en/spe
-6 -9 en/spea
-6 -9 en/speak
-22 -25 en/spec
-16 -15 en/spect
-1 -20 en/spee
-33 -27 en/speec
-4 -4 en/spen
-38 -34 en/spens
-28 -9 en/spent
-8 24 en/sper
-6 18 en/speri
-22 -15 en/spi
-14 -2 en/spit
-3 8 en/spita
-25 -20 en/spl
12 0 en/spo
6 -6 en/spok
6 -6 en/spoke
6 -1 en/spor
6 -1 en/sport
22 28 en/spot_
-19 -18 en/spr
-11 -14 en/spre
-11 -14 en/sprea
-9 2 en/spri
-9 2 en/sprin
-12 -17 en/squ
-10 -15 en/squa
15 7 en/ss_
-8 0 en/ssa
6 4 en/ssage
-9 -8 en/ssan
-9 -8 en/ssant
-7 3 en/ssay
-7 3 en/ssay_
4 -6 en/sse
9 0 en/ssed
9 0 en/ssed_
5 7 en/sses
-7 0 en/sses_
10 7 en/ssi
28 22 en/ssin
28 30 en/ssing
0 -6 en/ssio
0 -6 en/ssion
-7 15 en/sso
6 -1 en/ssp
6 -1 en/sspo
6 -1 en/sspor
-25 -15 en/ssu
-17 -11 en/ssur
-17 -11 en/ssure
-1 -7 en/st_
7 2 en/sta
-7 4 en/sta_
2 7 en/stab_
22 1 en/stabb
-27 -17 en/stag
-36 -7 en/stage
-1 6 en/stai
-14 -5 en/stak
-14 -5 en/stake
18 12 en/stan
6 1 en/stand
5 2 en/stat
13 8 en/stay
7 8 en/stay_
-31 -10 en/staye
13 6 en/stayi
3 12 en/ste
9 20 en/ste_
-9 -3 en/stea
-10 -3 en/stead
-1 6 en/sted
-1 6 en/sted_
11 11 en/sten
17 11 en/stene
-30 -5 en/steni
19 11 en/step
13 11 en/step_
7 18 en/stepd
-10 -12 en/ster
-10 -3 en/ster_
2 14 en/sterd
-8 -22 en/sters
-7 -2 en/sti
-5 -14 en/stic
-7 0 en/stil
-7 0 en/still
13 20 en/stin
13 20 en/sting
-7 -5 en/stio
-7 -5 en/stion
-15 -20 en/stit
-15 -20 en/stitc
-12 -17 en/stl
-3 -7 en/stly
-3 -7 en/stly_
5 3 en/stmas
20 12 en/sto
3 20 en/stoc
3 20 en/stock
-4 -15 en/stol
-3 6 en/stol_
22 8 en/stom
24 5 en/stoma
9 10 en/ston
11 10 en/stone
-8 -9 en/stoo
-9 -3 en/stood
4 3 en/stop
-6 -3 en/stopp
9 29 en/stops
-8 4 en/stor
-13 4 en/store
-7 -3 en/story
3 20 en/str
5 11 en/stra
9 0 en/strai
-4 20 en/stre
-16 10 en/stres
0 16 en/stri
-16 -12 en/stro
23 17 en/stru
-2 -8 en/struc
-17 -26 en/sts
-17 -26 en/sts_
-3 -25 en/stu
-18 -30 en/stuc
-18 -30 en/stuck
-6 22 en/stud
10 1 en/stuf
10 1 en/stuff
7 -10 en/stup
7 -10 en/stupi
4 6 en/sty
4 6 en/sty_
15 7 en/sua
15 7 en/sual
7 4 en/sual_
-20 16 en/suc
-10 32 en/such
-10 32 en/such_
-2 -27 en/sug
-11 -24 en/sugg
-11 -24 en/sugge
12 1 en/sui
19 19 en/suic
19 19 en/suici
-13 -18 en/suit
8 6 en/suit_
-4 -14 en/sul
4 -6 en/suli
4 -6 en/sulin
-9 -15 en/sult
-11 -17 en/sults
-5 -5 en/sum
-14 0 en/summ
-39 -8 en/summe
8 5 en/sums
8 5 en/sums_
-21 -20 en/sun_
-13 3 en/sup
-2 7 en/supe
-2 7 en/super
-9 -1 en/supp
-10 -7 en/suppe
1 14 en/suppo
2 -6 en/sur
-7 -11 en/sura
-7 -11 en/suran
-9 -17 en/sure
-4 -9 en/sure_
10 18 en/surg
10 18 en/surge
9 5 en/surv
9 5 en/survi
-13 4 en/sus
12 7 en/swa
18 11 en/swal
18 11 en/swall
5 -3 en/swe
-4 6 en/swear
10 5 en/swer
-1 -7 en/swer_
-10 3 en/swere
10 29 en/sweri
-7 -18 en/swim
10 4 en/swimm
18 12 en/swit
18 12 en/switc
7 10 en/swo
1 8 en/swor
-2 -22 en/sy_
-19 13 en/syc
-19 13 en/sych
4 -5 en/ta_
5 2 en/tab
2 7 en/tab_
22 1 en/tabb
22 7 en/tabbe
11 15 en/tac
-4 14 en/tack
-35 4 en/tack_
-28 -24 en/tag
-36 -7 en/tage
-36 -7 en/tage_
5 10 en/tai
0 6 en/tail
10 19 en/tain
45 55 en/tain_
-32 -20 en/tains
-25 -14 en/take_
11 11 en/taken
10 17 en/takes
-8 0 en/taki
-8 0 en/takin
-19 -12 en/tal
-17 -14 en/tal_
-15 6 en/talk
-7 -12 en/talk_
6 0 en/talke
-32 3 en/talki
2 39 en/talks
-1 -8 en/tam
18 10 en/tan
6 1 en/tand
14 12 en/tandi
-18 0 en/tap
8 5 en/tar
-13 -27 en/tart_
-9 3 en/tarte
28 17 en/tarti
12 18 en/tarts
-19 -11 en/tary
-19 -11 en/tary_
17 18 en/tas
-2 -18 en/tat
-5 -6 en/tate
2 -10 en/tati
7 -2 en/tatio
-6 -12 en/tau
-5 -10 en/taug
-5 -10 en/taugh
-37 -32 en/tax
-31 -32 en/tax_
24 19 en/tay
5 4 en/tay_
-31 -10 en/taye
-31 -10 en/tayed
29 24 en/tayi
29 24 en/tayin
3 -11 en/tba
3 -12 en/tbal
3 -12 en/tball
-2 20 en/tbh
-2 20 en/tbh_
-3 -22 en/tch_
-35 -38 en/tcher
10 25 en/tches
15 20 en/tchi
15 20 en/tchin
5 7 en/td_
-4 -2 en/te_
-20 -26 en/tea
-15 -17 en/tea_
-21 -11 en/teac
-21 -11 en/teach
-10 -3 en/tead
-7 1 en/tead_
-4 5 en/team
-7 -11 en/team_
-37 -47 en/tear
-16 -22 en/teb
-16 -22 en/tebo
-19 -38 en/tec
-14 -25 en/tect
-14 -25 en/tecti
-11 -2 en/ted
-11 -2 en/ted_
-29 4 en/tee
-30 9 en/teen
-18 19 en/teen_
-8 -9 en/teer
37 33 en/teh
10 3 en/teh_
16 9 en/tel_
5 1 en/tell
4 15 en/tell_
-11 -1 en/tells
-5 -16 en/telly
-13 0 en/tely
-13 0 en/tely_
11 13 en/tem
-3 6 en/temp
-5 0 en/tempt
6 1 en/ten
-10 0 en/ten_
-10 0 en/tenc
-10 0 en/tence
21 18 en/tend
27 28 en/tend_
-5 -6 en/tene
-6 -17 en/tened
4 -5 en/teni
4 -5 en/tenin
-32 -16 en/tens
-33 10 en/tens_
19 19 en/tent
19 11 en/tep
13 11 en/tep_
7 18 en/tepd
7 18 en/tepda
-6 -13 en/ter
-5 -14 en/ter_
4 4 en/tera
4 4 en/teral
2 14 en/terd
2 14 en/terda
-2 -6 en/tere
-7 -3 en/tered
20 4 en/teri
-31 -5 en/term
-7 -5 en/tern
2 7 en/terno
-21 -16 en/terr
-26 -15 en/terri
16 11 en/ters
16 11 en/ters_
-38 -19 en/terv
-38 -19 en/tervi
5 -2 en/terw
5 -2 en/terwa
-32 -32 en/tery
-31 -31 en/tery_
-9 -11 en/tes
-9 -13 en/tes_
3 -16 en/test
-22 -21 en/test_
-10 -3 en/tev
-10 -3 en/teve
-10 -3 en/tever
-24 -18 en/tex
-24 -18 en/text
-37 -10 en/text_
11 -2 en/texte
-4 -10 en/texti
12 8 en/tfo
12 8 en/tfor
12 8 en/tform
0 -4 en/tgun_
3 -7 en/th_
5 1 en/tha
-3 -16 en/than
-1 -11 en/than_
-6 -11 en/thank
3 8 en/that
-8 -2 en/that_
17 8 en/thats
8 9 en/the
5 0 en/the_
5 6 en/thei
5 6 en/their
6 4 en/them
11 11 en/them_
9 10 en/then
9 10 en/then_
-2 4 en/theo
6 6 en/ther
-3 -13 en/ther_
0 -7 en/thera
5 18 en/there
2 25 en/thers
-19 0 en/thes
-14 7 en/thes_
13 19 en/they
15 7 en/they_
-1 12 en/theyd
13 7 en/theyl
-7 3 en/theyr
5 5 en/theyv
-1 -8 en/thi
28 41 en/thig
23 36 en/thigh
-2 -9 en/thin
-1 4 en/thing
10 13 en/think
-2 8 en/thir
1 17 en/third
-8 -1 en/thirt
-7 7 en/thiu
-7 7 en/thium
-13 36 en/thl
-12 37 en/thle
-2 6 en/tho
-10 4 en/thos
-10 4 en/those
3 7 en/thou
-26 -1 en/thous
2 5 en/thout
-5 -7 en/thr
-7 -3 en/thre
6 2 en/threa
-9 -4 en/three
-4 10 en/threw
-14 -27 en/thri
-13 -17 en/thril
-1 -4 en/thro
21 6 en/throa
-4 -10 en/throo
-9 1 en/throu
4 12 en/throw
4 1 en/ths
-8 -19 en/thu
5 4 en/ti_
17 11 en/tia
-8 -16 en/tic
12 -1 en/tic_
-12 0 en/tice
-13 2 en/tice_
-19 -6 en/ticed
1 -11 en/tick
17 -6 en/tick_
22 16 en/ticke
6 10 en/tid
6 12 en/tide
-8 -4 en/tie
-29 -15 en/tie_
8 7 en/tied
8 7 en/tied_
-4 -6 en/tien
-13 -5 en/tient
-26 -18 en/ties
-26 -18 en/ties_
-16 -27 en/tif
2 11 en/tig
-20 8 en/tigh
-20 8 en/tight
7 15 en/til
14 20 en/til_
-2 7 en/till
-11 -6 en/tim
-12 -8 en/time
-7 -5 en/time_
-25 1 en/times
16 4 en/tin
14 -7 en/tin_
9 9 en/ting
8 5 en/ting_
-2 8 en/tings
-4 -5 en/tion_
5 8 en/tions
-47 -13 en/tip
2 11 en/tire_
-13 -9 en/tired
17 -4 en/tis
-9 -10 en/tise
-8 -9 en/tised
12 4 en/tist
12 9 en/tist_
14 14 en/tit
-15 -20 en/titc
-15 -20 en/titch
-1 13 en/tiv
-1 13 en/tive
-12 -8 en/tive_
-12 -14 en/tle
-18 -15 en/tled
-18 -15 en/tled_
-25 -23 en/tles
13 30 en/tles_
-29 -22 en/tless
10 12 en/tll
10 12 en/tll_
-26 2 en/tly
-26 2 en/tly_
5 3 en/tmas
5 3 en/tmas_
5 0 en/tmat
5 0 en/tmate
-13 -19 en/tme
-13 -19 en/tmen
-13 -19 en/tment
-18 0 en/tne
-11 10 en/tner
-10 11 en/tner_
11 4 en/to_
-4 -26 en/toa
-3 -22 en/toas
-3 -22 en/toast
-4 -6 en/toc
3 20 en/tock
18 8 en/tod
6 -2 en/toda
6 -2 en/today
-10 -10 en/todd
-10 -10 en/toddl
-10 -14 en/toe
-7 -21 en/toes
-7 -21 en/toes_
19 5 en/tog
18 4 en/toge
18 4 en/toget
-5 1 en/toi
13 19 en/toil
13 19 en/toile
-6 -2 en/tol
-3 6 en/tol_
16 -1 en/tom
-4 -7 en/tom_
24 -4 en/toma
24 5 en/tomac
-7 -6 en/tomat
22 9 en/ton
15 4 en/ton_
11 9 en/tone
14 14 en/tones
20 12 en/toni
22 13 en/tonig
1 5 en/too
-9 -3 en/tood
-9 -3 en/tood_
4 6 en/took
4 6 en/took_
20 15 en/tool
-26 -16 en/toot
-20 -3 en/tooth
8 9 en/top
4 7 en/top_
-15 -4 en/toppe
37 5 en/toppi
4 35 en/tops
4 35 en/tops_
-16 -6 en/tor
-16 4 en/tore
-1 -27 en/tori
-7 -6 en/tors
-7 -6 en/tors_
-6 8 en/torw
-6 8 en/torwa
-7 -3 en/tory
-7 -3 en/tory_
37 30 en/tos
6 3 en/tos_
-14 2 en/tou
-8 22 en/touc
-8 22 en/touch
-8 -26 en/tour
-16 -6 en/tov
-16 -6 en/tove
-3 -16 en/tow
2 -17 en/towe
20 -2 en/towel
-17 8 en/town
-6 2 en/town_
17 0 en/trac
25 11 en/track
-7 -10 en/tract
-19 -18 en/traf
-10 -14 en/traff
11 5 en/trai
3 -8 en/traig
8 7 en/train
-29 6 en/tram
-2 -8 en/tran
-49 3 en/trap
-28 -25 en/tre
-24 -16 en/tre_
-42 -18 en/trea
-43 -9 en/treat
4 -7 en/tree
-31 -23 en/tres
-18 5 en/tress
8 -2 en/tri
-8 -5 en/tric
17 1 en/trie
17 1 en/tried
3 12 en/trip
5 6 en/tro
2 9 en/trol
-5 -6 en/trol_
-2 11 en/troll
5 8 en/trou
7 19 en/troub
19 22 en/tru
-7 0 en/truc
-19 -15 en/truck
-15 -26 en/true
-15 -26 en/true_
28 31 en/trus
28 31 en/trust
0 11 en/trut
0 11 en/truth
11 15 en/try
2 -6 en/try_
22 33 en/tryi
22 33 en/tryin
-9 2 en/ts_
-5 -3 en/tsi
-5 -1 en/tsid
-9 -9 en/tside
10 18 en/tta
7 4 en/tta_
13 21 en/ttac
0 21 en/ttack
-17 -13 en/tte
-25 -45 en/tted
-25 -45 en/tted_
-4 11 en/ttem
-4 11 en/ttemp
-2 4 en/tten
-2 6 en/tten_
-7 -3 en/tter
-22 -13 en/tter_
16 19 en/tters
-3 15 en/ttes
-3 15 en/ttes_
20 30 en/tti
21 31 en/ttin
21 31 en/tting
3 11 en/ttl
3 11 en/ttle
3 15 en/ttle_
-18 -15 en/ttled
8 17 en/ttles
17 -2 en/tto
2 -10 en/ttom
2 -9 en/tty
2 -9 en/tty_
-6 -2 en/tua
-7 -2 en/tual
-4 -8 en/tuall
17 2 en/tuat
17 2 en/tuati
-18 -30 en/tuc
-18 -30 en/tuck
-18 -30 en/tuck_
-17 -5 en/tud
-11 -2 en/tude
10 1 en/tuf
10 1 en/tuff
13 3 en/tuff_
-38 -1 en/tum
-47 -25 en/tun
4 -11 en/tup
7 -10 en/tupi
7 -10 en/tupid
-8 -4 en/tur
-4 -4 en/turd
-4 -4 en/turda
2 13 en/ture
9 10 en/ture_
-11 13 en/tured
-37 23 en/tures
-6 -15 en/turn_
6 -2 en/turns
-22 -17 en/twe
-3 -14 en/twee
-3 -14 en/tween
-13 -10 en/twel
-13 -9 en/twelv
-18 2 en/twen
-18 2 en/twent
-8 0 en/twic
-8 0 en/twice
10 -7 en/twin
10 -7 en/twins
-8 -6 en/two
-7 -6 en/two_
-15 -14 en/ty_
3 -10 en/typ
-5 -14 en/type
-4 -12 en/type_
-9 -14 en/typi
-7 -12 en/typin
-2 -4 en/ual
0 6 en/ual_
4 -4 en/uall
4 -4 en/ually
9 7 en/uar
-15 -19 en/uard
19 16 en/uarr
21 19 en/uarry
-20 3 en/uary
-20 3 en/uary_
-8 -1 en/uat
-28 -30 en/ub_
-33 -14 en/ubb
8 11 en/ubl
9 9 en/uble
9 9 en/uble_
-2 27 en/uch
-11 22 en/uch_
13 21 en/uche
-36 3 en/uched
-49 -49 en/uck
-36 -46 en/uck_
3 10 en/uct
-9 -10 en/ucti
-9 -10 en/uctio
-18 -3 en/ud_
9 -16 en/udd
-19 -11 en/ude
-20 -22 en/ude_
-2 6 en/uder
-2 6 en/uder_
-7 -5 en/udi
-18 -28 en/ue_
8 14 en/ued
-8 0 en/ued_
-6 5 en/uee
4 0 en/ues
10 5 en/uess
19 19 en/uess_
-7 -9 en/uest
-3 -5 en/uesti
-13 6 en/ueu
-13 6 en/ueue
-13 6 en/ueue_
21 6 en/uff
29 18 en/uff_
-5 -23 en/ug_
-18 -37 en/uga
10 16 en/ugg
1 8 en/ugge
6 18 en/ugged
-11 -24 en/ugges
-3 -7 en/ughe
-2 -7 en/ughed
0 -13 en/ughi
0 -13 en/ughin
4 3 en/ught
1 -11 en/ught_
3 5 en/ughte
-5 16 en/ughts
-18 -12 en/ugu
17 11 en/uic
19 19 en/uici
19 19 en/uicid
-6 -2 en/uick_
-5 2 en/uie
-6 -1 en/uiet
-5 -7 en/uiet_
-35 -24 en/uil
-8 -10 en/uild
-6 -3 en/uildi
-28 -13 en/uilt
-16 -7 en/uilty
-3 -8 en/uin
2 -11 en/uine
4 -13 en/uing
4 -13 en/uing_
2 -11 en/uis
-15 -20 en/uise
-8 -15 en/uit
4 4 en/uita
4 4 en/uitar
-6 -13 en/uite
-3 -9 en/uite_
-23 -26 en/uits
-23 -26 en/uits_
13 5 en/ul_
-10 0 en/ula
-5 -3 en/uld
-3 14 en/uldn
-3 14 en/uldnt
-3 -10 en/uldv
-3 -10 en/uldve
-11 -20 en/ule
-32 -29 en/ule_
-3 -20 en/uli
-22 -17 en/ulie
-22 -17 en/uliet
4 -6 en/ulin
3 -7 en/ulin_
-5 -2 en/ull
1 7 en/ull_
2 12 en/ulle
3 17 en/ulled
9 -4 en/ullet
-11 1 en/ult
6 12 en/ult_
-10 4 en/ulti
-11 -17 en/ults
-11 -17 en/ults_
10 14 en/um_
-10 -23 en/umb
-14 -16 en/umb_
-3 -7 en/umbe
-3 -7 en/umber
20 15 en/umen
20 15 en/ument
-39 -8 en/umme
-39 -8 en/ummer
9 -3 en/ummy
-32 -17 en/umn
-32 -16 en/umn_
-10 -12 en/ump
19 10 en/ump_
-3 -10 en/ums
-3 -10 en/ums_
9 11 en/un_
1 16 en/una
15 16 en/unal
15 16 en/unali
6 8 en/unc
2 5 en/unch
-5 -3 en/unch_
1 21 en/unche
-3 -6 en/unci
5 8 en/uncl
5 8 en/uncle
4 3 en/und
-8 -1 en/und_
-6 -5 en/unda
11 9 en/unde
11 8 en/under
-10 -10 en/undr
-12 -6 en/undre
-3 5 en/unds
-3 5 en/unds_
-11 -6 en/une
-24 -19 en/une_
8 19 en/uner
7 17 en/unera
-21 -31 en/ung
-4 -24 en/ung_
-13 -1 en/unge
7 18 en/uni
-15 -1 en/uni_
-12 -13 en/unit
3 7 en/unk
8 6 en/unk_
16 12 en/unl
0 9 en/unn
-7 -4 en/unni
-4 2 en/unnin
10 2 en/unny
10 2 en/unny_
-23 -10 en/uns
-10 3 en/uns_
-3 -6 en/unt
-32 -27 en/unt_
-9 -13 en/unte
8 6 en/unted
3 10 en/until
-7 -25 en/untin
3 21 en/untr
4 6 en/unts
4 6 en/unts_
4 5 en/upb
4 5 en/upbo
4 5 en/upboa
0 -14 en/upd
0 -14 en/upda
0 -14 en/updat
-2 7 en/upe
-2 7 en/uper
8 7 en/uperv
5 -19 en/upi
7 -10 en/upid
7 -10 en/upid_
-22 14 en/upl
-22 14 en/uple
-22 14 en/uple_
-11 -8 en/upp
-10 -8 en/uppe
-10 -7 en/upper
1 14 en/uppo
-2 -10 en/uppos
17 16 en/upse
17 16 en/upset
-5 -5 en/upst
-5 -5 en/upsta
3 -9 en/ur_
6 10 en/ura
-6 -9 en/uran
-7 -11 en/uranc
-17 -7 en/urc
-17 -7 en/urch
-17 -7 en/urch_
-20 -11 en/urd
-4 -4 en/urda
-4 -4 en/urday
-40 -9 en/urde
-19 21 en/urden
-40 -33 en/urder
1 4 en/ure
9 5 en/ure_
-8 14 en/ured
-8 14 en/ured_
-37 21 en/ures
-37 21 en/ures_
9 27 en/urg
10 22 en/urge
9 6 en/urge_
-21 -7 en/urges
-7 9 en/uri
-26 2 en/urie
-17 9 en/uried
18 24 en/urin
18 24 en/uring
6 14 en/urit
11 8 en/urn
8 -3 en/urn_
5 2 en/urna
7 2 en/urnal
-3 7 en/urne
-3 7 en/urned
-6 20 en/urni
-4 20 en/urnin
1 7 en/urns
1 7 en/urns_
-12 -11 en/urnt
-12 -11 en/urnt_
-1 -8 en/urp
15 17 en/urpo
15 17 en/urpos
-12 -8 en/urr
-5 5 en/urry
-5 5 en/urry_
9 8 en/urs_
-6 -13 en/urse
-11 -14 en/urse_
-2 4 en/ursel
-4 5 en/urt_
0 5 en/urta
0 5 en/urtai
-11 -6 en/urte
-43 -19 en/urtee
-9 -9 en/urth
3 7 en/urti
3 7 en/urtin
8 3 en/urts
8 3 en/urts_
9 5 en/urv
9 5 en/urvi
9 5 en/urviv
8 -8 en/ury
-11 -19 en/ury_
-27 -33 en/us_
-28 -4 en/usa
-21 2 en/usan
-15 2 en/usand
-11 11 en/usb
-11 11 en/usba
-11 11 en/usban
-5 -2 en/use
5 -2 en/use_
-25 9 en/used
-25 9 en/used_
-18 -15 en/ush
-26 -34 en/ush_
11 19 en/ushe
11 19 en/ushed
-1 8 en/ushi
-9 3 en/usi
-29 -24 en/usic
-29 -24 en/usic_
-3 15 en/usin
-9 -3 en/using
-4 7 en/usins
16 5 en/uss
18 12 en/uss_
7 4 en/ust
8 -1 en/ust_
-36 17 en/uste
14 27 en/usto
15 8 en/usu
15 8 en/usua
15 8 en/usual
7 1 en/usy
7 1 en/usy_
-1 -11 en/ut_
-34 -40 en/utc
-34 -38 en/utch
-34 -38 en/utche
-9 -21 en/ute
14 2 en/ute_
-20 -16 en/uted
-20 -16 en/uted_
3 6 en/utel
3 6 en/utely
-11 -20 en/utes
-11 -20 en/utes_
26 32 en/uth
17 25 en/uth_
11 16 en/utin
-5 0 en/uts_
-5 -1 en/utsi
-5 -1 en/utsid
6 -5 en/utt
-21 -22 en/utte
-17 -5 en/utter
9 18 en/utti
9 21 en/uttin
-9 1 en/utu
0 19 en/utur
0 19 en/uture
2 -24 en/uve
3 -7 en/uve_
-16 -27 en/uy_
-18 -18 en/van
-4 4 en/van_
-5 -1 en/ve_
-4 -20 en/ved
-4 -20 en/ved_
13 17 en/vel
2 -4 en/vel_
8 8 en/velo
8 8 en/velop
12 14 en/vely
12 14 en/vely_
-6 1 en/ven
-6 4 en/ven_
-5 -9 en/veni
-8 1 en/vent
-4 13 en/vent_
2 -7 en/ver
-8 -14 en/ver_
11 6 en/verd
12 18 en/verdo
-13 -9 en/vers
-17 -8 en/vers_
-4 -6 en/versa
-30 27 en/versi
-21 6 en/vert
1 8 en/very
-1 10 en/very_
0 7 en/veryo
2 -6 en/veryw
-14 0 en/ves
-8 6 en/ves_
-17 -17 en/vest
-19 -29 en/vet
-19 -29 en/vet_
38 35 en/via
9 12 en/vic
13 18 en/vice
5 6 en/vice_
-12 -20 en/vid
-11 -21 en/vide
-18 -17 en/viden
-8 -7 en/video
12 11 en/vie
-10 -15 en/view
2 -8 en/view_
-12 -30 en/vil
12 8 en/vin
12 7 en/ving
15 8 en/ving_
-44 2 en/vings
5 4 en/viou
5 3 en/vious
10 11 en/vis
-3 -11 en/visi
13 11 en/visio
-16 -15 en/visit
8 7 en/viso
8 7 en/visor
9 5 en/vive
-54 -22 en/vived
-12 16 en/vod
-12 16 en/vodk
-12 16 en/vodka
5 -5 en/voi
-9 -19 en/vol
-19 -16 en/vor
-19 -16 en/vorc
-19 -16 en/vorce
1 5 en/vou
11 10 en/vour
-27 -24 en/vous
-27 -24 en/vous_
-40 -37 en/vy_
14 15 en/wai
14 15 en/wait
0 -4 en/wait_
24 22 en/waiti
25 28 en/wak
14 28 en/wake
2 21 en/wake_
6 -7 en/waki
6 -7 en/wakin
16 8 en/wal
-2 -10 en/walk
-10 -11 en/walk_
-7 -8 en/walke
7 -1 en/walki
10 -13 en/walks
14 6 en/wall
2 -6 en/wall_
15 9 en/wallo
-43 15 en/walls
18 8 en/wan
8 6 en/wann
8 6 en/wanna
10 2 en/want
11 8 en/want_
-11 -13 en/wante
32 57 en/wanti
-5 -20 en/wants
-13 -12 en/war
-2 -14 en/war_
-9 6 en/ward
-16 9 en/ward_
4 -2 en/wards
-3 -10 en/warm
-3 -10 en/warm_
-4 1 en/was
-8 -3 en/was_
-12 6 en/wash
-23 0 en/wash_
15 22 en/washe
-10 -16 en/washi
6 -4 en/wasn
6 -4 en/wasnt
16 34 en/wast
16 34 en/waste
10 2 en/wat
-4 -7 en/watc
-4 -7 en/watch
1 4 en/way
5 6 en/way_
-13 -3 en/ways
-13 -3 en/ways_
-35 -33 en/we_
13 -4 en/wea
-11 11 en/wear_
7 -11 en/weari
8 7 en/weat
8 12 en/weath
-20 -11 en/wedd
-20 -11 en/weddi
8 5 en/wedn
8 5 en/wedne
-5 -3 en/wee
-10 -2 en/wee_
-6 1 en/week
-5 1 en/week_
-14 -20 en/weekl
2 22 en/weeks
-11 -20 en/ween
-11 -20 en/ween_
-9 6 en/wei
-12 27 en/weig
-12 27 en/weigh
4 -12 en/wel
17 -5 en/wel_
6 4 en/well
6 4 en/well_
-13 -9 en/welv
-13 -9 en/welve
-8 -5 en/wen
-10 -5 en/went
5 -13 en/wer
-14 -25 en/wer_
-19 -14 en/were
-15 -12 en/were_
-10 3 en/wered
39 50 en/weri
10 29 en/werin
4 14 en/wers
4 14 en/wers_
-30 -26 en/wes
-5 2 en/wet
-5 2 en/wet_
-22 -31 en/wev
-22 -31 en/weve
-22 -31 en/weve_
1 8 en/wha
-2 7 en/what
7 12 en/what_
-10 -3 en/whate
-6 4 en/whats
-4 -3 en/whe
-1 8 en/when
-1 10 en/when_
1 -5 en/wher
1 -5 en/where
-20 -13 en/whet
-20 -13 en/wheth
17 20 en/whi
7 0 en/whic
7 0 en/which
12 6 en/whil
12 6 en/while
9 17 en/whis
-8 24 en/whisp
-4 -10 en/whit
5 -2 en/who
-8 -10 en/who_
26 19 en/whoe
26 19 en/whoev
8 4 en/whol
4 2 en/whole
4 15 en/whos
6 16 en/whos_
-5 0 en/why
-5 0 en/why_
-18 -18 en/wic
-8 0 en/wice
-8 0 en/wice_
-24 -10 en/wich
-31 -35 en/wich_
-6 5 en/wif
-2 14 en/wife
2 15 en/wife_
-5 1 en/wil
-6 3 en/will
-8 0 en/will_
-7 -18 en/wim
10 4 en/wimm
10 4 en/wimmi
-9 -2 en/win
-14 1 en/wind
-20 -15 en/wind_
-23 2 en/wine
-22 8 en/wine_
9 -14 en/wins
9 -14 en/wins_
1 13 en/wint
1 13 en/winte
-4 14 en/wis
4 4 en/wise
4 4 en/wise_
-7 13 en/wish
-10 8 en/wish_
16 7 en/witc
16 7 en/witch
2 5 en/witho
-1 10 en/wn_
-29 -41 en/wne
-3 6 en/wns
5 3 en/wnst
5 3 en/wnsta
-7 -6 en/wo_
3 8 en/wok
3 8 en/woke
-2 7 en/woke_
10 21 en/wom
11 21 en/woma
11 21 en/woman
11 7 en/won
-6 -11 en/won_
-9 -7 en/wond
-9 -7 en/wonde
15 15 en/wont
15 15 en/wont_
8 -9 en/woo
1 6 en/wor
8 7 en/word
8 7 en/word_
4 1 en/words
-7 0 en/wore
-7 0 en/wore_
-7 19 en/worke
-5 -16 en/worki
-3 -4 en/worr
-7 9 en/worri
2 -10 en/worry
-17 -6 en/wors
-26 -3 en/worst
0 22 en/wort
0 22 en/worth
10 13 en/wou
5 11 en/woul
5 11 en/would
-2 -7 en/wri
32 45 en/wris
32 45 en/wrist
-11 -12 en/writ
-19 -15 en/write
-7 -10 en/writi
-7 -4 en/wron
-7 -4 en/wrong
-5 0 en/wrote
7 11 en/ws_
-20 -21 en/xam
-14 -16 en/xam_
15 9 en/xce
10 1 en/xcep
10 1 en/xcept
-7 -16 en/xec
-7 -16 en/xecu
-7 -16 en/xecut
-9 -14 en/xed
-9 -14 en/xed_
-4 -5 en/xer
-4 -5 en/xerc
-4 -5 en/xerci
-1 -4 en/xes
-1 -4 en/xes_
-10 -1 en/xie
-10 -1 en/xiet
-10 -1 en/xiety
-20 -15 en/xin
-20 -15 en/xing
-20 -15 en/xing_
2 18 en/xis
5 18 en/xist
-9 19 en/xist_
4 6 en/xpe
2 10 en/xpec
2 10 en/xpect
10 7 en/xpl
2 5 en/xpla
2 5 en/xplai
-20 -31 en/xpo
-5 -5 en/xt_
-1 6 en/xte
11 -2 en/xted
11 -2 en/xted_
-4 -10 en/xti
-4 -10 en/xtin
-4 -10 en/xting
0 5 en/xty
0 5 en/xty_
6 16 en/ya_
12 3 en/yar
0 -7 en/ybe
0 -7 en/ybe_
-3 -11 en/ybo
-3 -11 en/ybod
-3 -11 en/ybody
-19 13 en/ych
-1 12 en/yd_
6 2 en/ye_
-9 6 en/yea
14 19 en/yeah
14 19 en/yeah_
-13 2 en/year
0 7 en/year_
-15 -3 en/years
-19 -21 en/yed
-19 -21 en/yed_
4 -6 en/yel
4 -6 en/yell
11 13 en/yer
12 16 en/yer_
2 13 en/yest
2 14 en/yeste
-6 -13 en/yet
-6 -13 en/yet_
15 5 en/yin
6 0 en/ying
6 0 en/ying_
13 7 en/yll
13 7 en/yll_
5 3 en/ymo
5 3 en/ymor
5 3 en/ymore
8 12 en/yon
4 7 en/yone
6 9 en/yone_
-5 -7 en/you_
-4 -22 en/youd
-4 -22 en/youd_
15 27 en/youl
15 27 en/youll
-6 -1 en/youn
-6 -1 en/young
8 -4 en/your
-8 -14 en/your_
21 27 en/yours
3 -7 en/youv
3 -7 en/youve
-5 -14 en/ype
-4 -12 en/ype_
-9 -14 en/ypi
-7 -12 en/ypin
-7 -12 en/yping
-7 3 en/yre
-7 3 en/yre_
5 4 en/ys_
7 3 en/yse
7 3 en/ysel
7 3 en/yself
3 9 en/ysi
-7 5 en/yth
-7 5 en/ythi
-7 5 en/ythin
5 5 en/yve
5 5 en/yve_
-2 -5 en/ywa
7 6 en/yway
7 6 en/yway_
-11 -6 en/ywh
-11 -6 en/ywhe
-11 -6 en/ywher
-6 -10 en/za_
-24 52 en/zap
-5 -19 en/ze_
-1 -5 en/zero
-2 -8 en/zin
21 10 en/zing
21 10 en/zing_
-12 -9 en/zom
-12 -9 en/zomb
-12 -9 en/zombi
8 13 en/zor
2 11 en/zor_
-24 -15 en/zy_
-6 -10 en/zza
-6 -10 en/zza_
-24 -15 en/zzy
-24 -15 en/zzy_
64 44 en:0
-7 107 en:0 10
15 -2 en:04
29 5 en:1
47 33 en:1 and
13 37 en:10
0 -25 en:10 10
13 9 en:10 and
-47 -74 en:10 bit
-30 29 en:10 mood
6 0 en:10 the
127 99 en:10 wont
55 -35 en:100
-46 -35 en:10k
-68 -98 en:11
4 37 en:12
0 -9 en:12am
-79 -91 en:12th
34 38 en:13
36 -11 en:14
-47 -40 en:14th
-21 -16 en:14th so
-50 -4 en:15
117 141 en:16
55 59 en:17
59 50 en:18
-102 31 en:19
-85 -64 en:1988
-71 -46 en:1998
-139 -102 en:1st
-17 0 en:2
75 35 en:2 10
51 7 en:20
-35 -34 en:20 min
31 24 en:20 minute
-4 6 en:200
-64 88 en:2008
38 11 en:2009
-56 52 en:2011
-98 -23 en:2012
-92 -67 en:2014
-102 55 en:2016
84 30 en:2019
-28 -6 en:20th
-26 39 en:20th so
-5 -51 en:21
-58 -51 en:212
-2 51 en:22
92 81 en:23
-84 35 en:24
4 -7 en:25
-86 -81 en:2pm
-34 10 en:3
-33 82 en:3 of
-37 -56 en:30
34 1 en:30th
-38 -30 en:31
51 60 en:34
36 42 en:34 and
-98 -52 en:35
-21 -63 en:38
-11 110 en:3am
-59 -70 en:3rd
-68 -30 en:4
-64 3 en:4 30
13 25 en:4 and
-62 -32 en:4 out
-23 -47 en:40
-52 -69 en:40 times
-17 -23 en:400
-57 -62 en:41
-60 -22 en:44
-45 58 en:45
0 0 en:48
-48 -38 en:4pm
-35 -33 en:5
-83 -43 en:50
-18 20 en:500
-44 -26 en:58
-97 -75 en:5k
-72 -141 en:6
-38 -22 en:6 and
52 21 en:60
-54 -50 en:6h
-109 -114 en:7
-62 -77 en:7 10
-102 -68 en:70
-102 -67 en:8
-70 -33 en:8 10
-40 -108 en:80
-48 -69 en:82
-26 -45 en:9
13 54 en:9 for
-113 -140 en:90
-30 -31 en:94
-57 -21 en:97
58 45 en:9pm
45 32 en:9th
-61 -43 en:a
62 25 en:a 10
-92 -74 en:a 9
1 -29 en:a b
54 34 en:a baby
-9 12 en:a bad
30 30 en:a bag
-54 -59 en:a balcon
34 4 en:a bat
-36 -68 en:a bath
-58 -60 en:a beach
88 69 en:a belt
-64 -49 en:a better
-8 -18 en:a big
-33 -24 en:a birthd
-41 -36 en:a biscui
-34 -42 en:a bit
20 3 en:a blade
-19 73 en:a boat
-39 66 en:a bottle
4 34 en:a box
-26 46 en:a boy
-51 -77 en:a break
-66 4 en:a bridge
-11 -28 en:a broken
-29 -17 en:a bullet
37 47 en:a bunch
-27 37 en:a burden
-51 5 en:a bus
-43 -51 en:a butche
-21 -40 en:a cake
59 13 en:a car
-44 -40 en:a card
-29 -14 en:a cat
-72 90 en:a child
-54 -11 en:a clean
-9 -12 en:a clear
11 17 en:a client
-52 -34 en:a coat
-1 8 en:a coffee
-10 -45 en:a cold
-39 47 en:a collea
-42 33 en:a couple
-4 43 en:a coward
-22 -20 en:a crime
61 65 en:a cry
3 13 en:a cup
-48 -3 en:a cushio
70 69 en:a date
22 77 en:a day
49 13 en:a dead
-48 -37 en:a deer
-37 0 en:a differ
-43 -44 en:a dog
-17 -26 en:a door
18 10 en:a drink
-14 1 en:a e
16 -5 en:a few
-32 -83 en:a fight
4 -11 en:a five
-28 -1 en:a flat
51 51 en:a folder
11 21 en:a fortni
-57 -52 en:a four
-9 -7 en:a fox
34 33 en:a free
42 44 en:a friend
17 -17 en:a full
25 55 en:a fuss
-46 86 en:a future
-55 -50 en:a girl
-30 -51 en:a good
47 29 en:a goodby
20 8 en:a great
-11 13 en:a grown
-16 10 en:a gun
-34 -38 en:a half
40 51 en:a hammer
-39 -19 en:a hamste
-31 -29 en:a heart
-69 -31 en:a hole
44 59 en:a home
-20 -49 en:a hot
31 -5 en:a hotel
-37 39 en:a hundre
29 42 en:a joke
25 40 en:a knife
1 68 en:a lad
25 23 en:a lemon
-27 -45 en:a letter
15 -25 en:a lie
9 39 en:a life
16 30 en:a list
-22 -44 en:a little
15 63 en:a load
-97 -36 en:a loaded
-70 -20 en:a long
21 43 en:a lorry
-17 12 en:a lot
-50 -19 en:a lovely
-25 -36 en:a man
-37 50 en:a mans
-14 30 en:a mark
-6 84 en:a minute
-13 -34 en:a month
2 36 en:a mum
-20 -50 en:a murder
-89 -83 en:a new
79 85 en:a next
13 20 en:a nice
-53 63 en:a night
29 -9 en:a normal
-4 19 en:a note
-50 6 en:a novel
32 43 en:a nurse
-20 -3 en:a panic
15 3 en:a parame
60 32 en:a part
-24 60 en:a party
-35 50 en:a patien
36 21 en:a person
23 16 en:a phone
14 25 en:a photo
8 -20 en:a pictur
-37 14 en:a plan
-17 33 en:a plate
-37 -51 en:a point
-53 3 en:a prison
61 48 en:a proble
-72 -32 en:a proper
5 -13 en:a quiet
30 -10 en:a razor
-36 -55 en:a real
7 13 en:a reason
-34 4 en:a relief
-48 -27 en:a rest
-54 -60 en:a roast
11 33 en:a rope
18 29 en:a row
-63 -56 en:a safety
33 85 en:a scarf
30 22 en:a second
-10 31 en:a sheet
-24 -33 en:a shower
-43 -45 en:a side
-57 27 en:a single
-48 -14 en:a small
-41 -50 en:a smile
-32 -27 en:a sprain
-56 -72 en:a stab
-46 -15 en:a stabbi
-86 -35 en:a stone
-69 -5 en:a stop
10 51 en:a strang
-9 4 en:a suicid
-12 -17 en:a tea
-10 49 en:a teenag
-38 -33 en:a text
8 29 en:a thing
0 -16 en:a third
30 -3 en:a though
10 13 en:a time
43 33 en:a towel
-44 -19 en:a train
41 80 en:a van
-40 -78 en:a vet
-5 36 en:a video
39 22 en:a voice
-44 -29 en:a walk
19 -9 en:a wall
27 69 en:a waste
58 37 en:a way
-27 -52 en:a week
-48 81 en:a weight
1 70 en:a while
38 2 en:a whole
-37 -42 en:a win
-37 46 en:a window
-38 7 en:a woman
-62 -21 en:a word
-40 -17 en:a year
-17 26 en:a zombie
-21 72 en:a ~
69 124 en:ab
-45 -51 en:abatto
-64 -77 en:abba
31 34 en:abeg
-31 57 en:able
-22 40 en:able to
-3 -7 en:about
-106 -47 en:about a
38 -8 en:about an
-22 84 en:about and
-25 -15 en:about being
-108 34 en:about death
-15 -2 en:about dying
42 39 en:about ending
4 -55 en:about five
-20 40 en:about four
16 -13 en:about half
31 3 en:about her
3 -43 en:about him
-9 -33 en:about his
26 3 en:about how
-65 -4 en:about it
-19 -3 en:about jumpin
-26 123 en:about killin
-26 106 en:about me
7 32 en:about monday
-28 -23 en:about money
-39 -19 en:about my
-70 65 en:about not
-67 -77 en:about self
-72 -27 en:about six
31 69 en:about suicid
9 -29 en:about ten
-72 64 en:about that
-57 -54 en:about the
116 115 en:about to
52 45 en:about twenty
-32 11 en:about two
-42 33 en:about wantin
-52 -42 en:about whethe
52 41 en:abraha
-35 -32 en:absolu
-11 -21 en:absolu ~
65 91 en:abt
52 64 en:abuela
-24 -36 en:abueli
-73 92 en:abused
-33 -17 en:accept
35 24 en:access
-42 -10 en:accide
-9 -5 en:accoun
41 33 en:accoun and
0 -39 en:accoun i
93 85 en:acid
23 24 en:across
38 80 en:across from
-42 -44 en:across the
13 10 en:act
20 67 en:act on
-44 -25 en:acted
26 -11 en:acting
1 3 en:action
47 99 en:active
-13 0 en:actual
124 88 en:actual ive
-18 -71 en:add
8 -14 en:addres
0 61 en:admiss
-8 -13 en:adult
-46 -38 en:adulti
-25 -9 en:advert
-13 -17 en:affair
-23 -24 en:affair in
-86 73 en:afford
-7 -2 en:afraid
31 5 en:afraid of
40 43 en:after
20 19 en:after a
-20 5 en:after all
-47 53 en:after an
21 19 en:after close
-39 25 en:after dinner
32 36 en:after handov
49 68 en:after her
-10 -15 en:after i
-25 75 en:after im
5 -4 en:after me
61 24 en:after my
14 -20 en:after she
56 76 en:after taking
-54 -25 en:after tea
0 -34 en:after that
-47 8 en:after the
5 -27 en:after this
46 29 en:after thursd
-24 -15 en:after tomorr
32 25 en:after tonigh
-48 -38 en:after work
5 19 en:aftern
28 61 en:aftern i
14 -7 en:afterw
-42 19 en:afterw i
-33 -1 en:again
35 39 en:again after
21 38 en:again and
-35 56 en:again but
34 -26 en:again hes
-3 42 en:again i
22 3 en:again ill
9 -5 en:again im
-57 -45 en:again in
14 20 en:again its
-17 -33 en:again last
-62 -8 en:again lol
-8 78 en:again most
30 32 en:again my
36 21 en:again now
1 44 en:again on
-41 -47 en:again so
-37 -40 en:again the
86 50 en:again tonigh
15 7 en:again with
63 45 en:agains
72 46 en:agains the
6 22 en:age
3 -56 en:ages
-115 25 en:ages ago
47 62 en:agian
11 -52 en:agnes
46 78 en:ago
72 82 en:ago and
-49 -31 en:ago i
24 25 en:ago ive
18 33 en:agree
-2 -34 en:agreed
22 59 en:ahead
-121 -105 en:aid
-62 -53 en:aid course
-38 -34 en:air
-12 81 en:airing
-9 3 en:airpod
-91 -118 en:airpor
-91 53 en:aisle
73 66 en:ako
57 78 en:akong
-4 -15 en:alarm
-14 -38 en:alarms
-62 -70 en:album
66 53 en:alive
12 -49 en:alive and
36 82 en:alive anymor
31 -3 en:alive for
39 46 en:alive i
1 11 en:all
-8 -61 en:all about
-54 -74 en:all and
13 26 en:all be
-18 -5 en:all but
-42 17 en:all connec
-43 -77 en:all day
-66 -23 en:all evenin
36 67 en:all gone
6 -5 en:all good
37 67 en:all i
47 56 en:all in
61 13 en:all laughe
36 23 en:all my
-65 31 en:all night
54 70 en:all of
8 21 en:all over
-23 -37 en:all right
-32 1 en:all that
76 65 en:all thats
16 -13 en:all the
-90 -34 en:all those
51 34 en:all three
-16 -36 en:all throug
-19 -60 en:all to
4 70 en:all week
-51 -58 en:all weeken
-20 -37 en:all worked
0 6 en:all year
-36 -45 en:allotm
-9 -15 en:allotm and
-46 -62 en:allowe
-7 -8 en:allowe to
-34 -21 en:almost
58 2 en:alone
-4 -19 en:alone in
-31 -55 en:along
-26 -32 en:along the
-48 37 en:aloud
38 39 en:alread
44 31 en:alread did
85 38 en:alread got
29 62 en:alread in
-31 -3 en:alread picked
74 71 en:alread wrote
0 -7 en:alrigh
32 15 en:alrigh i
55 47 en:also
9 5 en:also i
-25 41 en:altern
-18 28 en:altern though
21 18 en:althou
-62 -9 en:always
-24 -13 en:always have
-3 45 en:am
-27 10 en:am i
-107 85 en:amazin
5 4 en:ambula
-39 -34 en:amir
-42 17 en:among
-25 -60 en:amount
107 13 en:ampoul
3 3 en:an
-50 -17 en:an 8
23 18 en:an accide
35 99 en:an ambula
-9 95 en:an apple
-15 30 en:an attemp
12 15 en:an empty
12 6 en:an envelo
-51 -10 en:an honest
6 -17 en:an hour
-54 -7 en:an old
8 79 en:an overdo
-5 -40 en:ana
-76 -71 en:analys
13 -1 en:and
-21 -10 en:and a
-37 -19 en:and after
-48 -50 en:and all
-4 10 en:and also
-54 -15 en:and asked
-32 70 en:and at
-62 -65 en:and ate
-49 -49 en:and back
1 33 en:and be
-2 35 en:and bought
-78 -15 en:and broke
-22 -21 en:and brough
-18 -51 en:and by
4 -20 en:and called
-5 -5 en:and cant
-21 -13 en:and chips
-10 -33 en:and cleare
-18 -10 en:and cons
-36 23 en:and cried
-21 -6 en:and cry
24 33 en:and crying
9 5 en:and cut
-6 -4 en:and did
-25 15 en:and didnt
-57 -31 en:and do
-2 46 en:and dont
-5 -11 en:and down
-11 -39 en:and everyo
-2 47 en:and everyt
-44 -4 en:and feel
-22 -13 en:and felt
-29 -33 en:and for
-23 -36 en:and forgot
17 40 en:and found
1 47 en:and go
-50 -49 en:and got
5 5 en:and gotta
-72 -40 en:and had
-14 -39 en:and half
-7 -18 en:and handed
-21 -59 en:and he
2 -10 en:and her
75 78 en:and hes
15 29 en:and his
89 -5 en:and honest
-18 -10 en:and how
-9 -22 en:and i
-27 -72 en:and id
-58 60 en:and if
-2 -31 en:and ill
30 31 en:and im
-66 -49 en:and in
61 73 en:and is
-12 11 en:and it
36 41 en:and its
61 78 en:and ive
-44 -35 en:and juliet
-84 -64 en:and just
5 33 en:and keys
-44 -27 en:and killin
-17 32 en:and last
11 18 en:and lately
3 14 en:and left
-30 -35 en:and let
26 30 en:and loaded
-14 -12 en:and locked
26 17 en:and look
-27 30 en:and made
48 49 en:and mine
-39 -43 en:and missed
-29 -18 en:and mum
48 26 en:and mums
16 10 en:and my
-26 -7 en:and never
-74 -20 en:and no
-69 -38 en:and nobody
37 -14 en:and none
3 -34 en:and not
-8 -39 en:and now
8 35 en:and on
-24 -44 en:and one
-36 -46 en:and only
-40 46 en:and over
56 54 en:and paid
12 38 en:and passed
0 24 en:and put
-52 -55 en:and rang
33 -17 en:and said
-9 46 en:and sat
13 -5 en:and say
-18 49 en:and says
-60 40 en:and scream
10 -35 en:and see
39 41 en:and sent
18 -28 en:and she
20 29 en:and shes
-4 -18 en:and shook
15 34 en:and since
-43 31 en:and slow
-8 -4 en:and so
-15 -25 en:and some
-23 -52 en:and someon
-20 -12 en:and still
4 67 en:and take
-24 12 en:and tea
-31 66 en:and tell
-10 -4 en:and thank
30 51 en:and that
16 28 en:and thats
14 30 en:and the
1 -21 en:and then
-19 -4 en:and there
-16 17 en:and theres
-16 -15 en:and they
44 76 en:and theyre
42 6 en:and theyve
-18 18 en:and think
35 52 en:and this
13 -61 en:and though
-68 -36 en:and thursd
63 46 en:and today
6 -12 en:and told
33 61 en:and tonigh
-9 29 en:and took
2 31 en:and turned
-41 -47 en:and two
35 35 en:and walked
-34 -10 en:and was
7 9 en:and watche
1 -8 en:and we
-62 23 en:and went
-40 -40 en:and were
48 30 en:and when
-47 -53 en:and will
66 51 en:and with
-44 -34 en:and woke
-43 37 en:and wonder
-28 -4 en:and wont
-24 -30 en:and wrote
20 20 en:and yes
-3 -49 en:and you
24 20 en:and youre
-76 -7 en:and ~
118 112 en:angels
-54 9 en:anger
-6 17 en:angry
-10 1 en:angry at
-83 75 en:angry i
-57 -34 en:angry letter
9 8 en:animal
59 42 en:ankle
-13 -4 en:anna
-10 -17 en:annive
-78 -76 en:annive of
-78 -41 en:announ
-15 -56 en:annoye
-73 -56 en:annoyi
-8 -17 en:anothe
37 34 en:anothe night
17 7 en:anothe one
12 2 en:answer
-7 -17 en:answer and
41 31 en:answer back
-23 -59 en:answer i
0 9 en:answer my
-63 77 en:answer the
33 -77 en:answer your
-101 -79 en:antibi
-7 4 en:antide
29 14 en:antifr
-70 68 en:antips
-29 -3 en:anxiet
-26 -31 en:anxiou
-10 15 en:any
-90 29 en:any of
6 -25 en:any other
-4 1 en:anybod
14 9 en:anymor
-43 81 en:anymor and
-4 -12 en:anymor gonna
3 -11 en:anymor got
4 -18 en:anymor im
78 4 en:anymor ive
-32 66 en:anymor withou
28 7 en:anyone
71 6 en:anyone and
27 8 en:anyone but
31 0 en:anyone else
-67 -66 en:anyone i
55 46 en:anyone in
-41 -6 en:anythi
11 17 en:anythi about
-68 53 en:anythi and
25 46 en:anythi anymor
-20 48 en:anythi but
42 -11 en:anythi else
-49 -2 en:anythi i
-45 92 en:anythi just
-34 0 en:anythi like
6 -48 en:anythi stupid
-17 37 en:anythi though
-82 -2 en:anythi to
30 43 en:anythi you
19 16 en:anyway
33 40 en:anyway how
24 15 en:anyway i
14 13 en:anyway ive
-38 14 en:anywhe
38 15 en:apart
-29 -38 en:apart from
6 -1 en:apolog
-14 -35 en:app
-20 -37 en:appare
-85 -81 en:append
-2 7 en:appeti
-20 45 en:apple
4 42 en:apple and
-25 33 en:applic
-98 28 en:applie
-62 -100 en:apply
-41 26 en:applyi
17 -6 en:appoin
55 62 en:appoin to
-56 -51 en:apprec
25 32 en:appren
-10 45 en:april
39 40 en:are
-87 -8 en:are all
5 25 en:are asleep
36 35 en:are at
-54 56 en:are back
26 30 en:are coming
41 55 en:are for
-19 -8 en:are good
6 -28 en:are in
60 73 en:are on
46 23 en:are out
29 47 en:are ringin
54 47 en:are under
-3 -7 en:are with
78 81 en:are writte
-48 -35 en:are you
7 24 en:arent
-45 -23 en:argue
-17 6 en:argued
-50 -51 en:argued with
11 -37 en:arguin
-103 -66 en:argume
56 41 en:arm
26 40 en:arm with
-35 -34 en:armour
-6 20 en:arms
-53 63 en:army
4 37 en:around
54 53 en:around my
-13 -26 en:around the
16 -6 en:around to
-1 -11 en:arrang
-32 -1 en:arrest
-23 -46 en:arrive
13 -49 en:art
21 6 en:arthur
-24 -66 en:articl
44 50 en:arvo
-7 -27 en:as
12 20 en:as a
-39 -19 en:as agreed
-30 -34 en:as always
30 52 en:as anythi
20 39 en:as far
-60 -59 en:as he
20 17 en:as i
-30 -43 en:as its
-52 -30 en:as last
-39 -61 en:as my
32 45 en:as of
-34 -50 en:as one
-11 -30 en:as promis
-1 24 en:as the
-51 -19 en:as they
-69 -70 en:as usual
-30 -42 en:as we
-44 28 en:as well
-49 7 en:as you
-50 102 en:asda
-72 -20 en:ashame
-24 -83 en:ashes
-87 -52 en:ask
-58 -48 en:ask for
23 -5 en:ask her
-16 -18 en:ask me
5 10 en:ask no
-27 -73 en:ask the
4 22 en:ask why
17 -10 en:asked
-127 7 en:asked about
-108 -77 en:asked for
13 20 en:asked if
-16 -46 en:asked me
34 25 en:asked my
-15 -5 en:asked to
49 33 en:asked what
-65 -31 en:asked where
22 45 en:asking
43 -5 en:asking about
24 31 en:asking becaus
58 59 en:asking for
19 -5 en:asks
5 4 en:asleep
-50 46 en:asleep and
-26 -9 en:asleep in
-51 -46 en:asleep on
-116 -38 en:assass
-43 -61 en:assemb
3 -14 en:assign
15 33 en:assist
-36 -30 en:at
19 44 en:at 3
16 31 en:at 4
-2 -8 en:at 8
8 31 en:at a
-18 -23 en:at all
-79 43 en:at being
-36 -43 en:at chess
-61 -57 en:at christ
-60 -7 en:at colleg
-29 -79 en:at dawn
-83 -61 en:at dinner
6 -40 en:at eight
23 -2 en:at eleven
-8 -23 en:at every
-16 32 en:at everyo
-36 -22 en:at fiftee
-20 -17 en:at five
11 17 en:at four
-52 0 en:at her
16 25 en:at his
-71 -4 en:at home
-7 -11 en:at how
21 -2 en:at it
-27 -53 en:at karaok
-24 -58 en:at last
-40 -43 en:at least
3 35 en:at lunch
64 31 en:at me
61 60 en:at midnig
-44 -10 en:at my
-16 -17 en:at night
-11 -29 en:at nine
-90 44 en:at ninete
21 12 en:at noon
76 59 en:at once
14 25 en:at peace
-29 -19 en:at school
36 22 en:at seven
23 34 en:at six
-26 -15 en:at ten
-45 -6 en:at that
-6 -17 en:at the
-5 20 en:at this
-4 51 en:at twenty
11 32 en:at two
-53 -22 en:at uni
-51 44 en:at univer
4 -32 en:at work
1 -26 en:ate
17 14 en:ate a
-61 -85 en:ate it
21 31 en:ate my
-51 -38 en:ate the
26 28 en:attach
0 60 en:attack
-10 -56 en:attack and
-19 13 en:attack on
-12 33 en:attemp
-41 62 en:attemp in
-4 71 en:attemp suicid
53 111 en:attent
55 50 en:attic
5 4 en:audiob
-25 -51 en:audit
-51 -41 en:august
-29 -17 en:aunt
-28 1 en:auntie
-67 -28 en:aunts
-86 -45 en:autumn
-69 -61 en:avoid
-13 15 en:avoidi
-33 57 en:awake
-29 2 en:away
-28 -5 en:away all
17 54 en:away and
-16 -36 en:away at
-33 -20 en:away from
8 1 en:away i
5 31 en:away in
-6 -16 en:away my
-27 35 en:away on
-2 20 en:awful
21 -18 en:axe
21 32 en:ay
-3 -16 en:b
79 91 en:b4
10 8 en:baby
-73 45 en:baby at
28 58 en:baby cries
-33 -17 en:baby finall
20 41 en:baby in
50 85 en:baby now
-22 11 en:baby on
-96 37 en:baby was
6 41 en:babys
-5 67 en:babysi
-29 1 en:back
-40 -37 en:back and
-43 -17 en:back at
27 67 en:back for
17 7 en:back from
22 45 en:back i
12 8 en:back if
9 24 en:back in
-73 63 en:back just
8 53 en:back on
-67 24 en:back since
-36 -15 en:back the
-68 -7 en:back then
-73 -39 en:back to
25 45 en:back tonigh
26 1 en:back up
-43 -47 en:back with
69 58 en:backed
-14 128 en:backgr
-39 -32 en:bacon
-4 26 en:bad
7 61 en:bad day
48 45 en:bad now
-23 -18 en:badge
0 -19 en:badly
2 15 en:badly i
24 19 en:bag
67 75 en:bag and
11 12 en:bag packed
-42 -44 en:bags
-3 25 en:bailif
-44 -61 en:bake
-49 -30 en:bake off
-32 -79 en:bakery
-46 -72 en:baking
45 -29 en:balanc
-4 -1 en:balcon
-54 -28 en:balcon and
-23 -19 en:balcon now
-53 38 en:bald
-69 -41 en:ballad
-84 -63 en:balloo
-31 -46 en:banana
-117 -23 en:band
-36 -69 en:bands
28 36 en:bangin
97 92 en:bangin my
-35 -1 en:bank
-30 -48 en:bank holida
-80 -17 en:bar
6 11 en:barbec
-89 -61 en:barber
-18 -26 en:barefo
41 44 en:barely
-24 -27 en:barley
28 24 en:barn
-99 -124 en:barrie
35 18 en:bas
-24 52 en:basica
-88 -83 en:basil
-36 25 en:basket
80 56 en:bat
7 20 en:bath
21 27 en:bath and
-3 6 en:bath one
-35 -65 en:bath with
-11 -27 en:bathro
-5 -12 en:bathro and
87 -20 en:bathro cabine
85 98 en:bathro door
11 63 en:bathro floor
70 66 en:bathro hes
14 -41 en:bathro with
1 -45 en:batter
-34 -26 en:battle
12 35 en:bay
72 64 en:be
40 54 en:be a
26 14 en:be able
52 44 en:be alive
42 50 en:be alone
35 37 en:be alrigh
-1 15 en:be and
-37 -51 en:be around
-19 -14 en:be back
72 26 en:be better
28 19 en:be buried
-69 -51 en:be clear
-29 -21 en:be cross
98 101 en:be dead
-21 -24 en:be done
-28 73 en:be easier
-26 45 en:be fine
61 91 en:be finish
33 33 en:be found
-47 -57 en:be free
51 60 en:be happie
-40 -35 en:be here
-18 16 en:be honest
-12 -37 en:be in
26 23 en:be kind
-83 95 en:be like
15 2 en:be me
-7 -2 en:be my
11 14 en:be needin
-20 -15 en:be on
-30 -33 en:be over
-42 -30 en:be proud
-26 -38 en:be quick
-13 62 en:be reliev
21 42 en:be sad
102 90 en:be seeing
-9 23 en:be that
6 19 en:be the
-8 -3 en:be there
47 54 en:be waitin
29 43 en:be with
-6 -28 en:be woken
-34 -25 en:be worrie
-45 -50 en:be ~
-32 65 en:bea
12 5 en:beach
60 51 en:beam
-61 -54 en:beans
-22 -36 en:bear
-68 -87 en:beard
12 -17 en:beat
13 14 en:beat it
17 11 en:beat me
10 -4 en:beat the
-31 66 en:beaten
41 35 en:beatin
83 51 en:beatin my
-45 -60 en:beauti
2 -4 en:becaus
-11 -16 en:becaus he
-30 -29 en:becaus his
64 80 en:becaus i
27 -22 en:becaus id
40 10 en:becaus if
21 12 en:becaus im
22 25 en:becaus it
-56 -17 en:becaus its
40 40 en:becaus ive
-33 9 en:becaus my
-36 -21 en:becaus of
21 -29 en:becaus the
-47 -25 en:becaus theres
-16 92 en:becaus they
-42 -41 en:becaus you
-98 -65 en:bed
10 15 en:bed and
-14 -45 en:bed at
-25 -3 en:bed by
-14 26 en:bed hoping
-28 76 en:bed i
-48 57 en:bed since
44 27 en:bed with
58 71 en:bedroo
-38 -3 en:bedtim
-3 18 en:been
10 -27 en:been a
0 6 en:been all
19 6 en:been at
-16 93 en:been born
-54 57 en:been clean
18 70 en:been cuttin
13 -4 en:been dead
-57 22 en:been drinki
-32 32 en:been going
26 40 en:been hiding
-23 8 en:been in
-24 82 en:been like
-27 -3 en:been lovely
-4 -33 en:been nine
45 -49 en:been on
5 40 en:been out
5 1 en:been puttin
1 -7 en:been readin
1 57 en:been saving
2 -9 en:been saying
-47 46 en:been skippi
-1 69 en:been sleepi
28 56 en:been so
-78 -69 en:been suicid
-43 5 en:been taking
11 66 en:been tellin
15 -25 en:been thinki
80 -29 en:been told
61 95 en:been up
-110 -99 en:beer
-12 30 en:beers
20 -3 en:bees
5 11 en:before
13 10 en:before and
-48 27 en:before bed
16 -12 en:before he
10 0 en:before i
-42 12 en:before im
-8 3 en:before it
-17 -20 en:before midnig
18 -5 en:before my
31 51 en:before she
19 1 en:before the
-41 -47 en:before they
-53 0 en:before work
-6 21 en:before you
-10 29 en:began
55 77 en:beggin
-80 -85 en:begin
-16 -17 en:beginn
-93 27 en:begun
-69 10 en:behavi
-11 -4 en:behind
-31 -22 en:behind a
-94 36 en:behind glass
-32 43 en:behind me
24 21 en:behind the
8 -2 en:beige
-15 8 en:being
0 26 en:being a
-26 114 en:being alive
-54 41 en:being around
59 91 en:being dead
102 16 en:being here
-21 48 en:being me
30 17 en:believ
39 36 en:believ it
36 -4 en:bell
63 63 en:bells
-44 -8 en:belong
43 2 en:below
-22 -24 en:belt
12 -11 en:ben
-75 -50 en:bench
33 -8 en:bend
44 28 en:benefi
84 81 en:beside
-52 -49 en:best
-29 -29 en:best day
-33 22 en:best friend
-33 28 en:best mate
69 70 en:bet
-25 -6 en:better
-20 -33 en:better and
1 24 en:better for
50 51 en:better i
-19 53 en:better mum
45 6 en:better off
-26 -34 en:better than
5 31 en:better with
-8 -41 en:betwee
39 54 en:betwee me
-121 -83 en:bicker
21 -10 en:bien
-10 -14 en:big
-12 -55 en:big knife
-22 -17 en:bigger
-40 -72 en:bigges
16 3 en:bike
-70 -67 en:bill
-21 -36 en:bills
-67 4 en:bin
-44 1 en:binder
-47 90 en:binged
-86 87 en:binned
-58 60 en:binned my
30 29 en:bins
42 36 en:bins out
-60 -48 en:bird
7 35 en:birds
6 -2 en:birthd
7 14 en:birthd and
-2 -12 en:birthd on
37 19 en:birthd until
-29 -16 en:biscui
-46 -26 en:biscui tin
-22 -45 en:bit
16 23 en:bit and
-22 -53 en:bit flat
-38 -77 en:bit low
32 -13 en:bit of
-55 -63 en:bit sad
-36 -38 en:bit teary
-68 -43 en:bite
-47 -30 en:bite my
-58 -86 en:biting
-62 29 en:bits
-69 -32 en:black
-68 92 en:blacke
-48 64 en:blacke out
29 66 en:blade
33 21 en:blade in
-18 53 en:blade out
-15 -12 en:blades
9 -20 en:blades in
11 76 en:blades out
-7 34 en:blame
39 77 en:blank
101 87 en:blanke
-41 -27 en:bleach
-111 -59 en:bled
-110 -95 en:bleed
50 45 en:bleedi
-8 52 en:bleedi and
34 48 en:bleedi i
41 41 en:bleeds
79 62 en:blew
-91 -89 en:bliss
-47 -80 en:bliste
-26 -40 en:block
-3 27 en:bloke
1 -6 en:blood
-5 22 en:blood all
70 69 en:blood everyw
-5 11 en:blood on
-34 -21 en:blood pressu
-33 -44 en:blood test
-33 58 en:bloods
90 81 en:blow
-19 -30 en:blue
14 18 en:bluey
9 30 en:blueys
-84 -112 en:blunt
-11 -31 en:board
-29 -55 en:boards
-67 23 en:boat
-61 -32 en:boat and
3 -13 en:boats
5 54 en:body
-28 -56 en:body scan
-72 -78 en:boiler
-14 -35 en:boiler gone
-22 -30 en:boiler man
-66 -29 en:boiler sorted
23 14 en:boilin
13 0 en:boilin water
-95 -122 en:bomb
-51 -89 en:bombed
-17 -20 en:bombin
-22 -23 en:bombs
-49 59 en:bonfir
-84 -88 en:boning
-22 -25 en:book
-26 -21 en:book club
75 71 en:book me
59 60 en:booked
14 18 en:booked a
1 -7 en:booked the
-39 -48 en:bookin
-31 -13 en:books
59 45 en:boot
20 11 en:boots
1 -9 en:boots and
-92 -72 en:bored
-23 -56 en:boring
-46 60 en:born
13 37 en:borrow
-14 24 en:bos
7 40 en:boss
-54 -87 en:boss and
-48 -89 en:boss said
24 46 en:bot
3 -13 en:both
21 -14 en:both of
-50 -32 en:both ways
-66 -4 en:bother
-36 27 en:bother me
13 41 en:bother with
21 69 en:bottle
-39 83 en:bottle a
-31 10 en:bottle and
-28 -14 en:bottle of
6 -30 en:bottom
27 17 en:bottom of
21 38 en:bought
-90 -45 en:bought a
-4 -33 en:bought my
40 12 en:bought one
-8 -9 en:bought rope
64 77 en:bought the
66 86 en:bought what
37 -64 en:bouncy
-84 -70 en:bounda
49 33 en:bowl
-119 -98 en:bowlin
-14 -17 en:bowls
23 50 en:box
20 43 en:box an
53 29 en:box and
-82 -37 en:box of
-15 -10 en:box with
-42 -70 en:boxes
-12 -102 en:boxing
39 41 en:boy
-44 59 en:boy in
4 1 en:boyfri
53 71 en:boyfri is
-29 -28 en:boyfri says
-6 5 en:boys
-8 -23 en:boys are
49 29 en:braai
-38 16 en:brain
-22 78 en:brain zaps
115 123 en:brake
-52 -17 en:brakes
51 26 en:branch
6 -7 en:brave
-22 -13 en:brb
26 5 en:bread
-34 -51 en:bread knife
-6 -33 en:break
-27 -19 en:break up
-54 -4 en:breakf
47 30 en:breaki
61 78 en:breaki the
-58 102 en:breaks
-11 -14 en:breath
-5 -11 en:breath and
-27 -31 en:breath at
24 25 en:breath exerci
-46 27 en:breath in
-11 3 en:breath thing
-37 -34 en:breath twice
-50 -30 en:bride
-89 -71 en:brides
-2 3 en:bridge
51 33 en:bridge again
-3 -21 en:bridge and
57 40 en:bridge by
-8 5 en:bridge i
-66 -48 en:bridge is
-43 -48 en:bridge on
-85 -60 en:bridge with
84 95 en:bright
48 52 en:bright side
-73 -11 en:brilli
-95 -94 en:bring
-61 -77 en:bring the
8 11 en:bringi
49 41 en:bringi a
-40 -38 en:bringi the
40 70 en:brings
20 39 en:bro
-34 27 en:bro i
27 -6 en:broke
70 68 en:broke and
-14 -36 en:broke my
32 -11 en:broke the
1 38 en:broken
24 11 en:broken i
-4 32 en:brothe
46 -24 en:brothe and
-43 -61 en:brothe at
27 -25 en:brothe has
-1 12 en:brothe in
83 72 en:brothe is
-80 36 en:brothe said
14 -1 en:brothe says
-87 60 en:brothe told
25 60 en:brough
7 -8 en:brough it
-61 -54 en:browni
13 42 en:browse
-9 0 en:browse and
-18 -52 en:bruh
-12 -14 en:bruise
-101 -69 en:brutal
-21 -43 en:btw
-92 -75 en:budget
-26 -86 en:budgie
-20 -39 en:bug
-16 -10 en:buildi
46 65 en:buildi and
-104 -14 en:built
-47 -38 en:bulbs
27 -11 en:bullet
-63 -38 en:bullet for
-40 -49 en:bum
65 67 en:bunch
45 47 en:bunch of
-49 -44 en:bungal
-57 -57 en:bunk
-55 59 en:burden
52 56 en:burial
-50 25 en:buried
-16 24 en:buried my
29 35 en:burn
-40 -13 en:burn myself
59 60 en:burn the
-20 0 en:burned
19 7 en:burned my
18 -25 en:burned the
31 25 en:burnin
14 22 en:burnin my
55 75 en:burnin myself
-57 -7 en:burnin the
-21 42 en:burns
-32 -22 en:burnt
-62 -3 en:burnt the
-18 -26 en:burrit
-14 -40 en:bury
-1 -23 en:bury me
-53 -23 en:bus
-34 -71 en:bus and
-39 30 en:bus hit
13 9 en:bus home
-42 -28 en:bus is
-45 -80 en:bus pass
26 16 en:bus this
-56 -44 en:bus was
-38 -18 en:buses
-29 87 en:busine
19 3 en:busy
-34 -8 en:but
-27 -15 en:but a
-14 -31 en:but good
-76 46 en:but he
-27 -47 en:but hes
-57 25 en:but i
-28 28 en:but id
22 28 en:but im
-16 -49 en:but in
24 -19 en:but it
-10 -16 en:but its
23 56 en:but ive
-5 -23 en:but me
-96 -103 en:but my
22 59 en:but not
-17 -35 en:but okay
-19 1 en:but the
-57 -41 en:but then
-68 28 en:but they
-69 -62 en:but we
-18 55 en:but you
-108 -113 en:butche
-16 -22 en:butter
30 8 en:button
-86 -91 en:buy
20 16 en:buy rope
3 67 en:buying
18 37 en:buzzin
34 10 en:by
-54 -35 en:by a
-50 -50 en:by five
29 47 en:by friday
-50 52 en:by her
-53 -48 en:by it
-30 -40 en:by midnig
-24 -57 en:by mistak
10 28 en:by monday
88 74 en:by mornin
50 48 en:by my
-1 40 en:by myself
-39 -64 en:by nine
-64 12 en:by noon
-10 -15 en:by one
-62 -63 en:by six
1 -27 en:by sunday
9 9 en:by the
35 8 en:by then
40 58 en:by thursd
85 92 en:by tomorr
-18 -2 en:bye
61 25 en:bye to
-27 -27 en:cab
28 18 en:cabine
31 31 en:cabine and
35 29 en:cable
-80 -88 en:cables
-99 -93 en:cafe
-16 -43 en:cake
-31 -33 en:cake and
38 35 en:cake i
-51 -51 en:cakes
-22 -53 en:calend
-42 -60 en:call
-13 -29 en:call and
59 28 en:call anyone
-24 -55 en:call i
25 22 en:call it
-36 -25 en:call me
-54 25 en:call the
2 -6 en:called
-29 19 en:called a
-25 24 en:called it
25 25 en:called me
-5 -22 en:called my
22 -28 en:called the
55 92 en:callin
-2 45 en:callin me
20 36 en:callin my
-19 -14 en:calls
-38 81 en:calls me
-17 -27 en:calm
-1 -25 en:calm about
9 -6 en:calm the
60 69 en:calmed
-20 -9 en:calmer
-67 -90 en:calmin
42 64 en:calmly
11 -3 en:calms
-47 97 en:calori
-23 -24 en:came
-36 64 en:came back
-1 -53 en:came for
28 19 en:came home
-6 -2 en:came in
-19 -36 en:came on
-14 -19 en:came out
-40 -10 en:came round
-68 -56 en:came the
-86 -40 en:came throug
-16 9 en:came to
-10 43 en:came up
-22 -23 en:came with
-6 83 en:camera
-79 -56 en:camp
-87 -81 en:campai
-38 -56 en:campin
-47 -57 en:campus
10 -11 en:can
61 75 en:can close
-33 -42 en:can come
18 20 en:can do
7 29 en:can feel
27 29 en:can give
19 -8 en:can go
56 33 en:can have
43 21 en:can hear
-30 -58 en:can i
46 35 en:can leave
-79 -40 en:can say
6 -18 en:can see
-13 79 en:can stop
-55 42 en:can take
-20 -23 en:can we
2 70 en:can work
0 -5 en:can you
-73 -77 en:canada
39 51 en:canal
-18 7 en:cancel
-27 -62 en:cancel my
-1 -60 en:cancel so
33 25 en:cancel the
-48 -10 en:cancer
19 16 en:candle
-38 38 en:cans
24 37 en:cant
-23 40 en:cant be
-59 -24 en:cant believ
-45 65 en:cant breath
37 -27 en:cant do
-22 24 en:cant eat
-58 -3 en:cant feel
4 -20 en:cant find
-17 51 en:cant forgiv
14 7 en:cant get
0 -36 en:cant go
33 5 en:cant have
-48 27 en:cant hear
76 79 en:cant hold
27 55 en:cant keep
-38 30 en:cant leave
-43 7 en:cant look
20 4 en:cant make
-47 36 en:cant pictur
72 94 en:cant promis
-8 46 en:cant put
-85 -16 en:cant rememb
21 38 en:cant say
1 64 en:cant see
-58 -17 en:cant sleep
-29 54 en:cant stop
58 25 en:cant talk
29 45 en:cant think
78 -15 en:cant type
-64 -75 en:cant wait
8 49 en:cantee
72 87 en:cap
-70 -96 en:capsul
34 31 en:car
12 -52 en:car and
20 40 en:car he
16 87 en:car in
-10 -5 en:car is
-38 -6 en:car it
-1 -18 en:car on
-42 -26 en:car outsid
14 13 en:car park
-12 14 en:car with
-54 -72 en:carava
-12 4 en:card
41 24 en:card for
-76 -57 en:cards
-44 -29 en:care
40 -15 en:care home
11 77 en:care if
43 1 en:care of
-47 -25 en:carefu
-53 -87 en:carers
54 70 en:carpet
-25 -32 en:carria
-48 33 en:carrie
-41 -34 en:carrot
-53 30 en:carry
-38 59 en:carry me
-21 -4 en:carry on
-28 -16 en:carryi
66 42 en:cars
-15 -69 en:cartoo
23 -23 en:case
37 -64 en:castle
-97 -58 en:casual
-6 0 en:cat
-10 39 en:cat and
48 42 en:cat at
0 11 en:cat to
-21 51 en:catch
20 20 en:catch the
93 91 en:catchi
65 64 en:catchi the
0 -13 en:cats
19 5 en:cats and
-82 -31 en:caught
-30 -37 en:caught the
80 63 en:cba
-14 40 en:ceilin
-6 -1 en:celebr
57 44 en:cell
-32 -18 en:cellar
33 30 en:cello
-33 -49 en:cemete
9 55 en:cent
-35 -27 en:centre
-57 -43 en:cereal
-69 -72 en:ceremo
34 62 en:certai
-19 -62 en:certif
-31 -27 en:chain
63 11 en:chair
-62 -8 en:chairs
70 64 en:chance
-35 -43 en:change
23 -18 en:change my
5 -1 en:change the
-90 51 en:changi
-39 -78 en:chapte
7 9 en:charac
41 43 en:charco
-18 37 en:charge
-76 -73 en:charit
-35 -57 en:charit shop
-19 -18 en:chart
-30 -78 en:chat
-63 76 en:chatte
35 51 en:cheape
-37 37 en:cheate
-47 -44 en:check
-28 -49 en:check in
-11 -19 en:check ins
-5 -24 en:check my
45 41 en:check on
-25 24 en:check the
10 -20 en:checke
11 -12 en:checke the
-28 -6 en:checki
-69 53 en:checki the
100 123 en:checko
8 79 en:checks
-25 62 en:checks my
-2 0 en:cheerf
-50 -41 en:cheeri
3 -24 en:cheers
-99 -63 en:cheese
-31 -67 en:chef
-71 -60 en:chem
-24 -16 en:chemis
-58 -74 en:chess
-58 -49 en:chess club
-61 6 en:chest
-46 62 en:chest tight
-46 61 en:chew
-43 -27 en:chewed
-61 -65 en:chicke
-61 -32 en:chief
-15 109 en:child
34 20 en:childr
44 32 en:childr are
-58 -44 en:chilli
31 26 en:chin
-76 -28 en:china
-30 97 en:chip
-45 -99 en:chips
-14 -69 en:chips and
-53 -22 en:chips to
-72 -97 en:chocol
49 15 en:choice
-70 -61 en:choir
-82 -44 en:choke
-12 -22 en:choked
80 29 en:chokin
39 -23 en:chokin me
25 18 en:choles
-30 -55 en:chooks
-55 38 en:choose
-92 -76 en:choppe
4 10 en:chosen
14 6 en:chosen the
-3 -12 en:christ
-61 -46 en:chuffe
-50 -20 en:church
-29 -86 en:chutne
-30 -3 en:cigare
-61 -65 en:cinema
-34 -66 en:circle
-92 -124 en:city
45 21 en:clapha
-91 -79 en:clappe
-119 -10 en:class
-79 -97 en:clay
-21 -40 en:clay pigeon
-15 39 en:clean
49 39 en:clean and
70 19 en:clean up
22 37 en:cleane
-8 11 en:cleane and
5 22 en:cleane it
15 6 en:cleane the
55 37 en:cleani
-7 -3 en:clear
8 28 en:clear as
7 -50 en:cleare
59 42 en:cleare my
-24 -18 en:cleare out
-10 -29 en:cleare the
-67 -78 en:cleari
24 79 en:clearl
17 30 en:clears
-3 1 en:cleave
14 -39 en:client
-3 -23 en:cliff
-34 -32 en:cliffs
24 10 en:climb
-10 29 en:climbe
-45 11 en:climbe up
-30 -17 en:climbi
-36 5 en:clinic
-44 -20 en:clock
21 40 en:clocks
-24 10 en:close
-17 51 en:close i
-6 45 en:close my
-18 -51 en:closed
19 31 en:closed my
45 38 en:closer
48 -2 en:closes
56 111 en:closet
91 107 en:closin
-24 3 en:clothe
-83 -60 en:clothe and
-36 -46 en:club
-25 -33 en:club i
-87 -87 en:cluste
-21 -69 en:co
-60 4 en:coach
-38 -53 en:coach says
-19 -9 en:coast
6 10 en:coat
49 38 en:coat and
-7 -14 en:coat is
40 37 en:coat on
58 52 en:coats
-76 -62 en:cocoa
22 17 en:code
-91 108 en:codein
-22 8 en:coerci
-31 -33 en:coffee
-20 15 en:coffee and
-10 -11 en:coffee with
54 46 en:coffin
-47 17 en:coin
-74 142 en:coke
-16 -27 en:cold
-8 -6 en:cold and
22 25 en:cold i
-28 50 en:collap
-52 -5 en:collea
-13 -10 en:collec
-20 -1 en:colleg
47 8 en:colour
-26 -43 en:column
3 27 en:come
-39 -35 en:come and
10 9 en:come back
4 -8 en:come down
-31 -8 en:come home
-7 7 en:come in
77 86 en:come on
-53 5 en:come out
18 6 en:come to
-7 -19 en:come up
46 5 en:comes
32 25 en:comes back
2 38 en:comes home
-5 19 en:comes i
19 -2 en:comes in
68 92 en:comes into
59 24 en:comes out
35 65 en:comes throug
31 24 en:comes to
73 -99 en:comfor
6 14 en:coming
-2 27 en:coming back
-51 -38 en:coming for
21 36 en:coming i
27 34 en:coming on
-42 -43 en:coming out
10 18 en:coming to
-26 -51 en:coming up
-43 -67 en:comma
-28 -64 en:comman
-47 67 en:commen
-37 31 en:commen on
22 28 en:commit
65 61 en:commit suicid
10 -57 en:commut
-7 5 en:compan
-32 -52 en:compar
-49 -39 en:compla
-29 -13 en:comple
-64 -49 en:compli
1 -25 en:concer
-85 -46 en:conclu
-42 -31 en:confer
-25 3 en:confes
-83 -33 en:confid
16 16 en:confus
56 69 en:congra
-60 25 en:connec
-27 -71 en:cons
32 30 en:consid
27 15 en:contac
-22 -15 en:conten
66 63 en:contin
-27 -52 en:contra
-63 10 en:contro
-68 50 en:convin
-102 -61 en:cook
-48 -40 en:cooked
17 -11 en:cooked and
-14 -18 en:cookie
4 -22 en:cookin
32 30 en:cool
-51 -71 en:copy
54 63 en:cord
-78 -81 en:cork
-41 21 en:corner
-24 -39 en:corpse
-46 -14 en:correc
-53 22 en:corrid
21 -23 en:cos
58 103 en:cost
51 72 en:cost them
-87 -72 en:costs
-56 24 en:costum
-58 27 en:cot
95 35 en:couch
67 -66 en:coughi
19 -11 en:could
-1 -7 en:could be
-36 -61 en:could have
20 123 en:could just
-30 -47 en:could see
-90 -36 en:could sleep
-32 -36 en:could we
38 42 en:could you
-83 -57 en:could ~
-38 13 en:couldn
-65 34 en:couldn breath
7 -36 en:couldn do
-35 -10 en:couldn get
-21 -34 en:couldv
-7 -7 en:counci
-55 -49 en:counse
-26 -1 en:count
6 68 en:count the
-3 -18 en:counte
-45 -51 en:counte my
-26 -28 en:counte out
49 47 en:counte the
18 22 en:counte them
-21 -75 en:counti
7 62 en:countr
49 86 en:counts
-33 -72 en:county
-62 41 en:couple
-22 30 en:couple of
88 101 en:courag
-18 27 en:courag to
-78 -81 en:course
55 29 en:court
-1 17 en:cousin
-10 -37 en:cover
30 105 en:covere
-7 40 en:covere the
30 37 en:covers
-6 61 en:coward
-75 90 en:cowork
-78 -59 en:cows
-40 77 en:cracke
-26 -2 en:crash
62 -74 en:crashe
-45 41 en:cravin
-110 -70 en:cream
-1 -10 en:credit
-16 100 en:creepi
-72 25 en:crew
20 6 en:cricke
-56 17 en:cried
-29 -43 en:cried a
-22 -20 en:cried at
-26 25 en:cried in
-16 -5 en:cried on
-76 -89 en:cried then
-71 -32 en:cried when
-50 90 en:cries
-34 -54 en:crime
-10 -10 en:crime novel
-2 -18 en:crisis
9 -8 en:crisis line
-74 -77 en:crisps
-42 -76 en:critic
-28 -53 en:critic was
-31 -59 en:cross
-51 -55 en:cross about
16 -24 en:cross with
8 11 en:crosse
71 97 en:crossi
-24 -12 en:crossw
14 19 en:crossw and
12 35 en:crowba
-81 -65 en:crows
30 43 en:cruel
-92 -83 en:cruise
-125 -82 en:crumbs
95 52 en:crushe
-58 -27 en:cry
-56 -32 en:cry every
97 92 en:cry for
-26 -32 en:crying
9 27 en:crying and
63 24 en:crying in
133 102 en:ctb
-22 -25 en:cult
-25 -33 en:cup
-5 9 en:cup of
11 14 en:cupboa
-18 -33 en:cuppa
-3 123 en:cups
84 23 en:cure
5 14 en:cured
-126 -80 en:curiou
-19 -17 en:curry
1 13 en:curtai
-68 -4 en:cushio
-6 -33 en:custar
-35 65 en:custod
1 38 en:custom
-15 -20 en:cut
70 63 en:cut deeper
-33 -12 en:cut in
-23 -42 en:cut it
-77 77 en:cut last
-14 -10 en:cut me
48 -5 en:cut my
-36 -74 en:cut myself
-41 -44 en:cut out
64 107 en:cut so
3 -14 en:cut the
60 65 en:cut too
-28 65 en:cuts
52 96 en:cuttin
-14 -19 en:cuttin my
34 -19 en:cuttin now
-33 -35 en:d
-25 -69 en:d d
92 88 en:da
3 -3 en:dad
-38 -66 en:dad and
-26 -25 en:dad in
29 6 en:dad is
4 81 en:dad keeps
18 14 en:dad says
-69 55 en:dad used
29 13 en:daddy
37 42 en:dads
-61 -63 en:dads got
-20 3 en:dads pills
-31 -93 en:daemon
-62 -63 en:daffod
-73 -31 en:daft
-47 -74 en:dagger
7 63 en:daily
-57 -62 en:dam
-34 -70 en:danced
-63 -65 en:danger
-27 29 en:danger im
-5 -32 en:dark
-57 -49 en:dark though
-86 -92 en:data
30 32 en:date
-12 3 en:date and
-19 -32 en:date for
-7 9 en:date its
11 42 en:daught
-22 14 en:daught has
22 7 en:daught in
-47 -57 en:daught says
-26 -11 en:daught she
53 28 en:daught told
-5 2 en:dave
5 -40 en:dawn
26 16 en:day
-33 82 en:day 3
-7 -28 en:day and
-37 -73 en:day at
-67 -76 en:day but
5 54 en:day i
-82 -35 en:day im
-81 -33 en:day in
42 70 en:day its
-86 -40 en:day my
-67 54 en:day now
-23 51 en:day since
-90 51 en:daydre
-120 18 en:days
-3 44 en:days and
-46 18 en:days i
-56 73 en:days now
-93 -55 en:days of
-15 -22 en:days on
-3 64 en:days since
-70 -68 en:de
34 11 en:dead
-50 -51 en:dead after
-36 -52 en:dead and
34 45 en:dead before
44 24 en:dead by
3 -26 en:dead i
-97 47 en:dead inside
43 45 en:dead men
50 66 en:dead now
-64 -60 en:dead she
7 -23 en:dead so
31 36 en:dead than
86 74 en:deadas
27 31 en:deadna
6 -4 en:deal
-85 132 en:dealer
3 22 en:dear
-29 -35 en:dear doctor
49 35 en:death
-18 -21 en:death is
-32 -71 en:deaths
-70 -48 en:debate
47 32 en:debt
-93 -90 en:deceas
-39 -54 en:decemb
9 8 en:decent
-25 -12 en:decide
-3 -9 en:decide and
35 40 en:decide i
-41 -54 en:decide im
-4 -6 en:decide to
-4 13 en:decisi
-69 -38 en:deck
26 21 en:declan
127 128 en:ded
71 68 en:deep
48 64 en:deeper
31 42 en:deeper than
-30 -54 en:deer
-20 -33 en:defini
-80 -71 en:degree
48 62 en:del
-13 -30 en:delete
-38 -26 en:delete my
-4 -10 en:delete the
-76 48 en:delive
-55 -47 en:den
31 -79 en:denise
-52 -99 en:dent
-62 -94 en:dented
36 25 en:dentis
67 50 en:depart
50 47 en:deploy
-105 -53 en:deposi
-80 -42 en:depot
-2 -61 en:deprec
34 -42 en:depres
-105 -86 en:derby
-83 21 en:descri
17 91 en:deserv
-24 62 en:deserv a
-22 -41 en:desk
54 1 en:despai
-52 -70 en:destro
23 57 en:detail
-39 -71 en:detect
41 39 en:dey
17 38 en:diagno
-64 -32 en:dial
38 -8 en:dialys
25 69 en:diarie
13 -7 en:diary
-4 0 en:did
-46 -63 en:did a
4 -69 en:did all
-33 -37 en:did i
9 -2 en:did it
-117 -27 en:did ive
-27 -30 en:did my
-8 -6 en:did nothin
0 -32 en:did that
9 -51 en:did the
-29 11 en:did think
3 64 en:did to
-64 -65 en:did you
2 -14 en:didnt
-79 -68 en:didnt answer
-23 -25 en:didnt check
-14 35 en:didnt come
-32 -43 en:didnt cut
-10 -34 en:didnt do
-57 -33 en:didnt even
-42 -8 en:didnt feel
-63 -78 en:didnt go
5 10 en:didnt know
-34 12 en:didnt mean
29 23 en:didnt notice
-49 -29 en:didnt say
8 -6 en:didnt stop
-25 -45 en:didnt take
-8 85 en:didnt tell
-31 -35 en:didnt wanna
69 83 en:didnt work
71 61 en:die
51 50 en:die and
-52 -73 en:die at
50 32 en:die before
-111 -107 en:die for
-19 7 en:die i
-45 -75 en:die if
-109 -83 en:die im
-78 -56 en:die in
-3 50 en:die ive
-43 -44 en:die so
-42 -76 en:die than
14 -6 en:die this
34 34 en:die tonigh
-49 -17 en:died
11 15 en:died and
-77 -74 en:died in
-41 -53 en:died of
-45 70 en:died on
45 -53 en:died so
-29 -28 en:died when
42 27 en:dies
-56 -68 en:diet
4 9 en:differ
-50 -49 en:differ betwee
-56 -82 en:digita
14 15 en:dinner
-23 36 en:dinner again
28 27 en:dinner was
14 6 en:dinner with
-17 -24 en:dinosa
-43 -35 en:direct
-84 56 en:dirt
-23 25 en:disapp
-55 -15 en:discom
-92 -92 en:discus
-44 76 en:disgus
-17 70 en:disgus me
2 13 en:dishes
33 50 en:dishwa
1 -4 en:dispat
-53 -60 en:disser
-38 88 en:dissoc
-79 -77 en:distur
23 44 en:dive
-55 -45 en:divorc
-31 -24 en:diwali
-6 35 en:dizzy
7 4 en:do
-52 4 en:do a
-18 11 en:do and
58 76 en:do anothe
-51 42 en:do anythi
16 -16 en:do i
-44 55 en:do if
13 6 en:do it
-29 -12 en:do my
-45 78 en:do someth
-1 32 en:do that
30 16 en:do the
-62 -60 en:do this
29 53 en:do to
14 15 en:do tomorr
-11 -12 en:do wednes
-43 16 en:do with
-23 6 en:do you
63 72 en:doc
8 31 en:doctor
38 17 en:doctor i
-57 -51 en:doctor says
25 -6 en:docume
-17 -34 en:dodd
35 7 en:does
-14 -17 en:does it
-35 53 en:does my
-53 -53 en:does that
32 43 en:does the
-12 13 en:doesnt
2 68 en:doesnt go
-55 25 en:doesnt know
-33 -14 en:doesnt ring
40 45 en:doesnt stop
-34 17 en:doesnt tell
-79 65 en:doesnt wanna
-5 -10 en:dog
6 -23 en:dog and
0 -6 en:dog is
8 49 en:dog that
34 19 en:dog to
64 44 en:dogs
-45 -47 en:dogs to
-3 -4 en:doing
71 88 en:doing it
-58 -52 en:doing the
-24 -42 en:doing well
14 21 en:dollar
72 130 en:don
-35 -28 en:done
-54 -51 en:done and
-28 -12 en:done by
-22 -28 en:done for
-14 -27 en:done i
-12 16 en:done it
24 27 en:done my
79 74 en:done now
33 51 en:done the
83 82 en:done tonigh
14 32 en:done with
18 31 en:dont
-28 47 en:dont ask
30 53 en:dont be
-60 36 en:dont believ
-13 89 en:dont blame
14 -18 en:dont bother
62 61 en:dont call
22 34 en:dont care
7 -4 en:dont come
-53 -63 en:dont cut
-3 87 en:dont eat
1 21 en:dont even
40 33 en:dont feel
27 10 en:dont fret
-17 17 en:dont go
34 23 en:dont gotta
-10 -24 en:dont have
63 57 en:dont intend
-40 -18 en:dont know
54 87 en:dont let
-34 7 en:dont like
7 91 en:dont look
27 88 en:dont mean
-28 36 en:dont need
-76 25 en:dont now
4 -13 en:dont plan
-24 64 en:dont really
-28 74 en:dont recogn
-35 -6 en:dont rememb
51 55 en:dont ring
-95 75 en:dont see
77 74 en:dont send
6 95 en:dont tell
23 28 en:dont think
44 30 en:dont trust
-11 29 en:dont wake
-42 -16 en:dont wanna
-33 -28 en:dont want
49 0 en:dont worry
11 15 en:door
4 -26 en:door and
55 61 en:door down
36 23 en:door from
-23 -43 en:door i
42 67 en:door in
4 66 en:door is
-12 -19 en:door on
-21 -28 en:door the
0 14 en:door with
-24 -69 en:doorbe
-20 29 en:doors
-7 61 en:doors locked
50 52 en:doorwa
-44 -52 en:dose
25 -9 en:dot
109 107 en:dotn
20 -11 en:double
-2 -1 en:doubt
2 11 en:down
-31 -8 en:down and
-68 -26 en:down at
18 9 en:down but
-29 -60 en:down by
20 -12 en:down for
-32 47 en:down i
48 -1 en:down in
-38 -56 en:down my
-30 75 en:down on
-5 18 en:down the
-28 -31 en:down this
-14 -35 en:down to
-21 -62 en:down two
-8 13 en:down with
14 9 en:downst
50 65 en:downst and
-100 -29 en:dr
42 42 en:draft
-66 -28 en:drafte
-100 -39 en:dragon
3 44 en:drain
-28 -47 en:drama
40 1 en:dramat
55 19 en:drank
-25 55 en:drank a
17 75 en:drank bleach
12 -13 en:drank the
-60 -63 en:draugh
-42 41 en:draw
-6 -15 en:drawer
-5 -28 en:drawer and
3 3 en:drawin
22 50 en:drawn
-21 -19 en:dreadf
-23 -19 en:dreadi
-35 -32 en:dreadi it
-12 -21 en:dreadi the
-52 -20 en:dream
-18 -37 en:dream of
-19 27 en:dreame
-116 45 en:dreami
-62 -31 en:dreams
44 -39 en:dreamt
31 -27 en:dreamt i
60 54 en:dress
-57 64 en:dresse
-1 -15 en:dressi
-33 -35 en:drew
-44 -66 en:drill
11 17 en:drill and
26 79 en:drink
48 43 en:drink the
-49 -8 en:drinki
-44 69 en:drinki before
-84 79 en:drinki in
30 18 en:drinks
-20 -9 en:drive
18 -15 en:drive the
19 72 en:driven
-14 23 en:driver
-126 -132 en:drives
15 7 en:drivin
-30 -37 en:drivin test
-36 -3 en:drivin to
12 -51 en:drizzl
-14 5 en:drop
-71 -81 en:drop off
34 37 en:drop the
51 33 en:droppe
43 37 en:droppe the
-42 -5 en:droppi
-56 17 en:droppi her
-54 16 en:droppi the
7 -11 en:drops
70 40 en:drough
-21 -13 en:drove
-23 11 en:drove home
12 -3 en:drove to
-32 -8 en:drown
-67 -81 en:drowne
69 46 en:drowni
-47 -44 en:drowns
-20 -31 en:drugs
-95 -84 en:drum
31 83 en:drunk
19 40 en:drunk and
1 21 en:dry
-84 -75 en:ducks
17 3 en:due
-71 -91 en:dull
-50 -23 en:dull but
-30 -76 en:dummy
53 48 en:dunno
-18 -34 en:durkhe
-51 -43 en:dust
-100 -124 en:duty
-31 -69 en:duvet
32 -7 en:dye
-15 -24 en:dying
-15 -15 en:dying and
30 37 en:dying i
-87 -5 en:dying it
-37 -52 en:dying on
-20 1 en:e
43 20 en:each
-40 -70 en:each mornin
45 33 en:each of
-5 -35 en:each other
-35 -35 en:each time
18 -3 en:ear
-40 -36 en:early
-44 -26 en:early and
-101 -100 en:early night
28 31 en:earned
-99 -44 en:earplu
21 51 en:ears
29 47 en:ears are
36 53 en:earth
-51 -28 en:easier
11 -19 en:easier for
-7 35 en:easier not
-42 -38 en:easter
-26 85 en:easter and
40 30 en:easy
-81 -34 en:eat
-53 -48 en:eat my
-69 0 en:eaten
4 72 en:eaten since
-59 1 en:eating
-36 -37 en:eating crisps
24 47 en:eats
-18 61 en:ecg
9 8 en:edge
-9 21 en:edge of
-10 46 en:edges
-75 -28 en:effect
-49 -51 en:eggs
-41 85 en:eggshe
-53 -7 en:eight
12 43 en:eight and
-39 -77 en:eight hours
35 44 en:eight ive
-43 65 en:eight months
-13 -29 en:eight years
-2 -4 en:eighte
48 43 en:eighty
-38 0 en:eileen
-18 -10 en:either
-67 -49 en:eldest
-36 -38 en:electi
8 -2 en:electr
-20 26 en:eleven
1 39 en:eleven and
-60 16 en:eleven days
-19 -45 en:eleven times
-6 68 en:eleven years
-44 1 en:eli
16 14 en:ella
61 69 en:ellie
12 33 en:else
21 6 en:else is
-8 79 en:elses
-33 -42 en:em
-36 -59 en:email
-57 -44 en:email from
-18 -15 en:email if
-50 30 en:emaile
12 20 en:emails
-85 -98 en:embarr
-146 -108 en:emerge
50 64 en:emotio
-9 -17 en:employ
5 2 en:emptie
48 47 en:empty
25 34 en:empty and
29 45 en:en
-2 17 en:end
-41 -33 en:end and
-3 -47 en:end i
75 102 en:end it
-5 52 en:end my
6 -14 en:end of
-40 -47 en:end this
-99 -53 en:ended
-30 -27 en:ended up
46 21 en:ending
-23 22 en:ending it
26 13 en:ending my
29 34 en:ends
65 63 en:ends tonigh
-7 -49 en:energy
-66 -58 en:engage
19 20 en:engine
12 8 en:engine on
5 4 en:engine runnin
-7 -23 en:englis
-66 -6 en:enjoyi
19 20 en:enough
-12 -58 en:enough and
-28 -18 en:enough for
69 47 en:enough now
-29 -31 en:enough of
-15 -15 en:enough saved
-45 -6 en:enough to
-87 19 en:entire
-31 -41 en:entran
7 18 en:entry
24 22 en:envelo
-83 -87 en:episod
-37 -54 en:erp
47 37 en:error
-73 -78 en:escape
-21 8 en:essay
4 0 en:essay on
45 36 en:esta
54 54 en:estate
36 11 en:estoy
41 49 en:even
-48 21 en:even know
21 3 en:even sad
4 28 en:even the
-9 -10 en:evenin
8 -20 en:evenin and
-42 -46 en:evenin doctor
-32 48 en:evenin i
43 24 en:evenin my
-40 50 en:ever
-48 97 en:ever gonna
-43 35 en:ever since
-34 27 en:every
4 65 en:every day
0 -12 en:every evenin
63 25 en:every hour
8 56 en:every mornin
27 45 en:every night
-38 32 en:every single
-3 26 en:every time
54 -57 en:every two
-22 -27 en:every week
-41 -45 en:everyb
1 19 en:everyo
-44 -18 en:everyo and
23 8 en:everyo at
-82 -97 en:everyo dies
16 36 en:everyo else
17 15 en:everyo had
-32 -1 en:everyo has
29 28 en:everyo i
-20 59 en:everyo in
-17 -66 en:everyo is
-38 10 en:everyo it
-10 38 en:everyo ive
-36 54 en:everyo keeps
16 -31 en:everyo says
14 10 en:everyo was
-14 -11 en:everyo who
57 30 en:everyo will
51 73 en:everyo would
-2 11 en:everyt
-35 92 en:everyt and
32 71 en:everyt feels
-38 -4 en:everyt i
38 11 en:everyt in
20 12 en:everyt is
-22 -22 en:everyt now
-29 -33 en:everyt out
29 1 en:everyt sorted
93 17 en:everyt that
-64 -38 en:everyt this
-37 -30 en:everyt you
5 -18 en:everyw
-52 -49 en:eviden
-40 -20 en:eviden agains
9 -41 en:eviden for
99 119 en:evryth
-8 -29 en:ewe
-49 -31 en:ewes
6 65 en:ex
-33 -10 en:ex got
-7 -9 en:ex has
-49 27 en:ex husban
17 73 en:ex is
-54 14 en:exactl
-40 -46 en:exam
4 -7 en:exam was
-87 -38 en:exams
29 3 en:except
-17 -66 en:excite
-27 -36 en:excuse
-20 -45 en:execut
-123 -60 en:execut the
-13 -13 en:exerci
-113 3 en:exhaus
-25 54 en:exist
55 80 en:existe
49 55 en:existi
-120 -52 en:exit
-15 -53 en:exorci
7 28 en:expect
12 -2 en:expect to
17 103 en:expens
-64 -58 en:experi
-45 56 en:expire
5 15 en:explai
-21 -36 en:explai it
40 46 en:explai to
66 31 en:explod
-40 -61 en:exposu
-65 -39 en:exposu task
31 54 en:expres
-25 -27 en:exs
-64 -57 en:extens
-32 40 en:extra
52 -60 en:eye
-52 -7 en:eyes
-25 8 en:face
22 31 en:face and
-34 77 en:face i
-30 18 en:face in
-28 14 en:faces
-8 -10 en:fact
0 0 en:factor
51 38 en:fail
-65 -3 en:failed
-4 -15 en:failed its
30 63 en:failur
-26 38 en:faint
-50 62 en:fainte
-41 -80 en:fair
-70 -89 en:fake
-47 -91 en:fake blood
-86 -1 en:fall
-47 17 en:fall asleep
-26 34 en:fallen
-47 -77 en:fallin
116 -2 en:falls
-33 52 en:famili
6 -9 en:family
-21 -28 en:famine
-11 52 en:fan
-40 -60 en:fandom
55 51 en:fantas
18 34 en:fantas about
-32 1 en:far
20 39 en:far as
36 39 en:farm
-26 -52 en:farmer
7 63 en:fast
-31 -22 en:fast ones
17 -45 en:fastin
-71 47 en:fat
-11 -4 en:father
16 44 en:fault
31 28 en:favour
20 26 en:fd
-51 -40 en:fear
-41 63 en:februa
53 13 en:fed
12 5 en:fed the
-55 -34 en:fed up
10 23 en:feed
-13 27 en:feedin
-15 29 en:feel
-39 -10 en:feel a
-16 -42 en:feel about
-72 85 en:feel amazin
64 95 en:feel anythi
-2 -32 en:feel bad
30 20 en:feel better
50 53 en:feel calm
-97 47 en:feel dead
-85 -7 en:feel guilty
-12 41 en:feel incred
-48 -49 en:feel it
49 34 en:feel light
-11 -47 en:feel lighte
-56 52 en:feel like
-54 -19 en:feel my
-33 47 en:feel nothin
-69 -83 en:feel ready
56 -32 en:feel safe
17 45 en:feel sick
13 -1 en:feel so
18 16 en:feel the
-69 29 en:feel trappe
6 3 en:feelin
-74 74 en:feelin like
-7 30 en:feels
-31 -45 en:feels good
-47 85 en:feels like
-26 -56 en:feet
-16 -24 en:feet and
-27 -40 en:feet but
-39 -31 en:feet up
-95 -132 en:feet ~
-53 -30 en:fell
-41 -7 en:fell asleep
-31 -72 en:fell in
-70 4 en:fell off
-45 6 en:fella
-26 22 en:fellow
-4 -13 en:felt
-11 28 en:felt better
-41 -19 en:felt like
-22 -38 en:felt sad
-39 -7 en:felt sick
-38 34 en:felt so
30 49 en:fence
-42 -59 en:fern
40 69 en:ferry
-60 -60 en:fetch
-70 -26 en:fetche
-19 -13 en:fever
8 -20 en:few
-77 -62 en:fewer
-87 2 en:fiftee
-14 0 en:fifth
-66 -84 en:fiftie
11 31 en:fifty
38 37 en:fifty two
-98 -55 en:fight
62 0 en:fighti
71 58 en:figura
24 13 en:figure
34 48 en:file
2 -66 en:fill
-16 -22 en:fill in
13 -7 en:filled
-13 -9 en:filled in
75 70 en:filled the
-16 -27 en:fillin
3 14 en:film
-69 -37 en:filmed
-78 -106 en:films
70 59 en:filter
62 46 en:final
-44 -34 en:finale
-48 -11 en:finall
18 30 en:finall at
-21 -83 en:finall did
-1 66 en:finall unders
60 39 en:finals
35 -10 en:find
11 29 en:find any
-55 -13 en:find it
44 27 en:find me
-33 -17 en:find one
-36 2 en:find out
37 31 en:find the
-45 57 en:findin
50 46 en:finds
52 106 en:finds me
-66 -71 en:finds the
-20 -9 en:fine
-36 -32 en:fine at
-31 -24 en:fine i
10 37 en:fine im
-75 -66 en:fine just
4 6 en:fine now
-18 -22 en:fine on
25 23 en:fine the
12 -23 en:finger
-83 -55 en:finger on
21 -1 en:finish
44 47 en:finish at
-76 35 en:finish i
-26 -66 en:finish it
-14 -11 en:finish me
54 57 en:finish on
-24 -11 en:finish the
-11 -16 en:finish with
-36 -28 en:fire
-63 -29 en:fire drill
-23 13 en:fire to
-37 -37 en:fired
-83 -4 en:firewo
-50 -61 en:firing
-5 -17 en:first
-75 -59 en:first aid
-86 -34 en:first day
0 11 en:first time
-10 -9 en:fish
-14 -55 en:fish and
-10 -7 en:fishin
-25 93 en:fist
46 23 en:fit
-26 -16 en:five
-40 19 en:five a
-62 66 en:five days
53 55 en:five hours
-40 -40 en:five minute
-40 -41 en:five things
51 28 en:five year
17 11 en:five years
24 6 en:fiver
20 -36 en:fix
-53 -40 en:fixed
-63 -27 en:fixes
-33 -17 en:fixing
-68 66 en:flashb
-74 58 en:flashe
-42 -60 en:flask
-60 -19 en:flat
-2 29 en:flat and
-49 -42 en:flat i
-53 -27 en:flat in
56 10 en:flat is
-59 -62 en:flat on
15 1 en:flatma
-127 -64 en:flatma is
-145 -80 en:flats
-37 -64 en:flew
-59 -73 en:flight
-76 35 en:flinch
-41 -65 en:float
-73 79 en:floate
-84 80 en:floati
38 18 en:floaty
-73 -82 en:floode
-41 -33 en:floor
18 5 en:floor and
-15 -9 en:floor my
6 13 en:floor with
-10 -39 en:floors
76 83 en:floppy
4 2 en:flower
6 7 en:flower and
-34 -88 en:flu
-45 110 en:flushe
-19 47 en:flushe the
-19 -3 en:fly
-19 9 en:fly to
-75 -17 en:flying
-92 -33 en:focacc
-99 -16 en:fog
-88 36 en:foil
9 -21 en:fold
-51 -63 en:folded
51 63 en:folder
14 13 en:follow
4 -25 en:follow her
16 31 en:follow him
-74 -1 en:follow me
-22 -29 en:fond
-26 -11 en:food
-64 15 en:food poison
-27 -65 en:fool
15 29 en:foot
14 4 en:footba
-10 -41 en:footbr
2 -7 en:for
20 5 en:for a
-58 -64 en:for about
-1 -36 en:for all
-26 -8 en:for an
-29 58 en:for anythi
14 1 en:for asking
-8 -13 en:for being
22 9 en:for both
19 3 en:for christ
-68 -34 en:for dinner
43 20 en:for each
44 35 en:for ever
6 43 en:for everyo
5 -14 en:for everyt
-46 -21 en:for five
-20 -18 en:for forty
-4 -19 en:for four
64 75 en:for good
-11 -19 en:for help
-28 -48 en:for her
-68 36 en:for him
-1 8 en:for his
75 81 en:for it
-21 -15 en:for listen
22 4 en:for living
109 82 en:for me
48 43 en:for months
31 9 en:for my
-21 2 en:for myself
-9 -17 en:for next
20 51 en:for now
-19 -35 en:for once
-20 -23 en:for one
80 68 en:for real
0 38 en:for six
-8 -20 en:for someth
-7 -15 en:for tea
-32 -7 en:for ten
-21 -23 en:for that
-80 -104 en:for the
-19 -24 en:for them
14 31 en:for this
-24 17 en:for three
14 -5 en:for thursd
-70 -67 en:for today
9 -5 en:for tomorr
-51 -55 en:for tonigh
13 78 en:for trying
-53 -12 en:for two
-11 -39 en:for weeks
-58 53 en:for what
75 73 en:for when
24 32 en:for whoeve
-59 -6 en:for years
-18 -42 en:for you
-13 65 en:force
-21 -30 en:forema
52 40 en:forest
79 50 en:foreve
-19 -16 en:forgav
-30 -84 en:forget
67 70 en:forgiv
-33 -10 en:forgiv it
62 88 en:forgiv me
12 -18 en:forgiv the
-65 -11 en:forgot
-34 -20 en:forgot about
-56 14 en:forgot my
-34 24 en:forgot the
-111 -88 en:fork
-19 21 en:forkli
-49 -48 en:form
-61 69 en:forms
9 10 en:fortie
-2 19 en:fortni
-14 -3 en:forty
-34 -12 en:forty minute
29 14 en:forty one
-40 30 en:forty times
20 36 en:forwar
25 12 en:forwar to
-34 21 en:foster
-17 -32 en:fought
-66 -6 en:found
42 43 en:found a
-48 15 en:found her
-69 4 en:found it
-72 29 en:found me
-43 40 en:found my
-11 -31 en:found the
-9 5 en:four
23 -20 en:four and
-32 -27 en:four days
0 27 en:four hours
-6 43 en:four i
1 -51 en:four in
13 8 en:four minute
-45 -55 en:four nights
6 -37 en:four out
37 51 en:four times
-30 18 en:four years
-124 -54 en:fourte
-47 -29 en:fourte i
-43 50 en:fourte months
-8 10 en:fourth
-12 -10 en:fox
21 12 en:foxes
62 56 en:fr
3 12 en:free
-48 -51 en:free of
33 40 en:free to
-16 -1 en:freeze
-21 -61 en:freezi
41 63 en:freigh
55 36 en:fresh
38 15 en:fret
24 11 en:fri
-17 -12 en:friday
-10 37 en:friday after
-18 -16 en:friday i
-15 14 en:friday so
-83 -53 en:friday were
-10 4 en:fridge
65 75 en:fridge and
7 -11 en:friend
-29 -40 en:friend and
-18 -8 en:friend is
-23 16 en:fright
-17 11 en:fright me
-73 -64 en:fringe
7 12 en:from
10 -27 en:from a
-57 29 en:from back
41 54 en:from here
71 78 en:from killin
-67 19 en:from last
1 -26 en:from me
9 54 en:from my
-8 -15 en:from nine
-53 -67 en:from now
42 23 en:from outsid
-48 -4 en:from school
-25 3 en:from the
-6 -45 en:from this
61 39 en:from tomorr
-37 25 en:from when
30 41 en:from work
6 7 en:front
19 7 en:front door
-1 38 en:front of
12 -3 en:froze
-108 -133 en:frozen
-26 -63 en:full
-21 -14 en:full of
-54 7 en:fun
19 49 en:funera
-81 15 en:funera and
20 24 en:funera ive
-21 -61 en:funera was
-23 -22 en:funnie
49 17 en:funny
-16 -14 en:funny thing
-35 -49 en:furiou
61 94 en:fuss
0 54 en:future
6 -69 en:future self
-43 94 en:gamble
-30 65 en:gamble the
-113 42 en:gambli
-25 -48 en:game
-19 -38 en:games
-7 50 en:gap
39 63 en:gaping
23 30 en:garage
103 69 en:garage and
20 45 en:garage for
-46 -22 en:garage is
2 -43 en:garden
-12 -11 en:garden centre
-35 -31 en:garlic
76 56 en:gas
76 88 en:gas is
-63 -65 en:gas man
18 37 en:gate
26 16 en:gate and
-14 -32 en:gates
3 -21 en:gave
58 45 en:gave away
-21 -28 en:gave me
-3 17 en:gave my
19 3 en:gave the
-72 -76 en:gave up
6 -27 en:gaya
-22 33 en:gcse
0 0 en:gday
10 -1 en:gear
-37 7 en:genera
-17 -73 en:gentle
39 40 en:genuin
-41 -2 en:geogra
-45 -51 en:gerani
-6 29 en:get
17 -5 en:get a
-56 21 en:get back
-78 86 en:get better
-12 47 en:get in
-6 -38 en:get it
20 33 en:get my
27 47 en:get off
-38 -54 en:get on
-17 -6 en:get out
-9 57 en:get past
-40 -42 en:get rid
-54 55 en:get so
60 85 en:get the
-20 47 en:get throug
13 -22 en:get to
-8 68 en:get up
25 75 en:gets
-12 19 en:gets a
-21 71 en:gets better
18 11 en:gets in
32 -28 en:gets the
-18 -6 en:gets to
9 36 en:gettin
8 3 en:gettin a
-94 -1 en:gettin better
73 83 en:gettin it
5 25 en:gettin louder
35 57 en:gettin sleepy
-33 -48 en:gettin the
4 47 en:gettin up
-73 -47 en:ghost
-18 -80 en:gin
-25 -34 en:ginger
39 16 en:girl
-58 -50 en:girl in
-16 -18 en:girl on
-52 54 en:girlfr
3 9 en:girls
18 68 en:give
-73 -27 en:give it
68 49 en:give my
12 25 en:give the
-66 4 en:given
-36 -57 en:given away
15 -5 en:given my
-60 94 en:given up
-102 35 en:gives
-28 54 en:gives me
-6 -23 en:giving
-9 -44 en:giving away
-28 -34 en:glad
-70 -53 en:gladly
1 24 en:glass
-5 59 en:glasse
-88 -118 en:gloves
-45 -42 en:glued
20 6 en:go
2 -42 en:go again
-28 10 en:go and
51 17 en:go back
-16 -28 en:go down
59 36 en:go for
32 70 en:go home
-7 -20 en:go i
1 23 en:go in
34 61 en:go into
-3 24 en:go ive
-15 18 en:go near
-9 -21 en:go of
15 -18 en:go on
39 -9 en:go out
-12 21 en:go over
58 -13 en:go quiet
-7 30 en:go so
77 91 en:go that
-57 -50 en:go the
-25 -6 en:go throug
-36 -46 en:go to
64 80 en:goal
-88 -86 en:goalie
-72 -94 en:goat
44 42 en:god
17 17 en:god i
-34 66 en:god takes
-69 -74 en:gods
53 50 en:goes
31 -7 en:goes by
21 51 en:goes out
-51 37 en:goes throug
-42 -42 en:goes to
117 96 en:goin
40 31 en:going
-33 -44 en:going anywhe
-11 -41 en:going back
2 76 en:going down
-24 -29 en:going for
-54 -63 en:going home
5 63 en:going in
-21 -4 en:going off
-76 86 en:going on
20 -1 en:going out
-41 43 en:going over
-13 -16 en:going round
42 44 en:going somewh
5 -43 en:going up
-64 -33 en:gold
-64 -28 en:golden
-22 -37 en:golf
-8 -48 en:gone
48 -8 en:gone and
-9 46 en:gone back
44 44 en:gone by
67 41 en:gone for
-26 -3 en:gone i
-13 -11 en:gone to
15 21 en:gonna
62 29 en:gonna be
-73 -46 en:gonna bed
-45 21 en:gonna call
20 20 en:gonna catch
-20 82 en:gonna change
-27 11 en:gonna die
10 23 en:gonna do
46 28 en:gonna end
41 43 en:gonna find
-4 -15 en:gonna finish
-28 86 en:gonna get
37 26 en:gonna go
16 16 en:gonna hang
8 11 en:gonna hurt
43 40 en:gonna jump
-34 -16 en:gonna kill
51 43 en:gonna kms
27 48 en:gonna make
63 42 en:gonna neck
30 65 en:gonna put
-6 -21 en:gonna see
11 -1 en:gonna sleep
108 92 en:gonna stab
37 28 en:gonna stop
78 80 en:gonna take
-23 -26 en:gonna tell
27 -21 en:gonna the
-12 -6 en:gonna try
-3 -14 en:gonna unaliv
36 54 en:gonna use
10 12 en:gonna yeet
1 8 en:gonna ~
-16 -10 en:good
-64 -72 en:good and
-14 -22 en:good day
-51 -55 en:good evenin
-27 -28 en:good for
-6 8 en:good here
-74 -83 en:good i
-39 -34 en:good kind
27 33 en:good news
-66 -90 en:good night
64 59 en:good now
20 48 en:good one
-63 -68 en:good questi
12 3 en:good sessio
-77 -48 en:good things
29 29 en:good to
66 72 en:good tonigh
11 4 en:good way
31 17 en:goodby
-21 -19 en:goodby and
22 19 en:goodby for
22 37 en:goodby letter
16 26 en:goodby proper
-44 -82 en:goodby to
77 91 en:goodby you
7 2 en:goodni
22 -21 en:google
72 63 en:google how
-29 -80 en:goose
-64 -51 en:gorgeo
-23 -32 en:got
18 26 en:got a
-54 23 en:got an
20 36 en:got as
-42 -44 en:got enough
49 76 en:got everyt
-60 -28 en:got home
5 36 en:got in
25 13 en:got it
-23 -44 en:got me
47 37 en:got more
-38 -60 en:got my
-39 29 en:got no
24 5 en:got off
-63 -58 en:got on
-44 -38 en:got out
14 -15 en:got petrol
-18 -63 en:got put
-20 -37 en:got stuck
26 49 en:got the
-46 -48 en:got throug
-54 19 en:got told
-50 -75 en:got two
43 62 en:got what
17 12 en:gotta
-41 54 en:gotta carry
18 -48 en:gotta clean
72 77 en:gotta cut
73 91 en:gotta do
-48 -58 en:gotta hear
25 11 en:gotta say
-38 -57 en:gotta tell
-26 50 en:gotta the
-5 -28 en:gp
-34 39 en:grades
-64 -42 en:gradin
3 15 en:gradua
-50 3 en:gran
-27 -45 en:grand
28 46 en:granda
-66 -32 en:grandc
6 -26 en:grandd
17 -52 en:grandf
-77 -29 en:grandk
-41 -28 en:grandm
-54 -60 en:grandp
-19 16 en:grands
-26 -45 en:granny
-83 -86 en:grans
25 43 en:gratef
6 9 en:gratef for
-31 -39 en:gratit
-8 -2 en:grave
49 44 en:grave and
-33 -56 en:graves
-19 -30 en:gravy
6 13 en:great
-35 -36 en:green
0 -14 en:greeti
-79 -4 en:grew
-94 -1 en:grey
37 -10 en:grieve
-50 -67 en:grim
-111 -55 en:grip
29 -12 en:ground
-44 -15 en:ground to
-35 4 en:group
-69 23 en:group chat
35 95 en:grow
-73 21 en:growin
5 18 en:grown
-11 13 en:grown man
-20 -21 en:grown up
-9 -7 en:groyne
-31 -34 en:grumpy
-62 -14 en:guard
56 53 en:guess
52 85 en:guess whos
-99 -56 en:guesse
-36 -60 en:guests
-45 -19 en:guilty
-71 10 en:guilty for
-45 -34 en:guinea
8 12 en:guitar
22 20 en:guitar and
11 17 en:guitar to
0 0 en:gull
42 43 en:gun
-72 -51 en:gun and
5 -17 en:gun in
57 41 en:gun is
27 62 en:gun on
37 33 en:gun out
12 13 en:gun to
-19 9 en:guns
43 19 en:guts
-143 -96 en:gutted
-17 -57 en:guttin
28 12 en:guy
-8 -5 en:gym
-20 -29 en:habit
-8 -12 en:had
-16 25 en:had a
-11 -36 en:had an
-20 -47 en:had chips
-11 -16 en:had enough
-15 -86 en:had fish
30 37 en:had his
-35 43 en:had it
-121 -45 en:had me
-4 -50 en:had my
19 10 en:had pasta
6 5 en:had second
-34 31 en:had the
-3 36 en:had though
-76 12 en:had to
4 -1 en:had two
-43 -21 en:hadnt
-16 -12 en:haha
47 57 en:haha dont
8 -10 en:haha haha
51 56 en:haha yeah
46 65 en:hai
33 56 en:hai madam
-80 8 en:hair
-105 -89 en:haircu
42 31 en:hairdr
-23 -23 en:half
29 34 en:half a
-34 -54 en:half an
-45 -56 en:half my
-75 -44 en:half of
-37 -46 en:half past
2 -11 en:half term
-18 3 en:half the
-57 -32 en:halfwa
-39 2 en:halfwa throug
-16 17 en:hall
-23 -41 en:hall and
-56 -76 en:hallow
-119 -36 en:halls
-1 -43 en:hallwa
-77 -4 en:halved
-50 -40 en:hambre
-72 -64 en:hamlet
42 40 en:hammer
4 -2 en:hammer and
24 33 en:hammer in
-56 -27 en:hamste
75 68 en:hand
26 62 en:hand and
-23 -6 en:hand it
-12 11 en:hand on
-28 -47 en:handed
-44 -44 en:handed in
-31 -48 en:handed over
47 45 en:handfu
-66 -67 en:handin
-25 -65 en:handle
-36 -48 en:handle it
-39 -25 en:handov
3 60 en:hands
-31 60 en:hands and
38 65 en:hands are
-25 71 en:hands dont
39 32 en:hands go
12 32 en:hands on
24 25 en:hands round
-39 2 en:hands till
6 114 en:handwr
-27 49 en:hang
-25 22 en:hang myself
-14 38 en:hanged
-26 76 en:hanged himsel
-44 -49 en:hangin
53 48 en:hangin in
70 84 en:hangin myself
-49 -74 en:hangma
-46 -32 en:hangs
-22 0 en:happen
-17 11 en:happen i
-49 56 en:happen to
-16 -36 en:happen today
-58 -13 en:happen when
50 119 en:happie
-72 63 en:happie with
-109 -55 en:happil
-30 -29 en:happy
18 -7 en:harbou
-16 20 en:hard
-7 -8 en:hard i
-6 -35 en:hard to
8 2 en:harder
-48 1 en:hardes
-61 -39 en:hardly
16 12 en:hardwa
-92 -68 en:harm
-23 -37 en:harm myself
-40 -33 en:harm no
-36 116 en:harmed
14 22 en:harmin
17 11 en:harmin myself
-27 -21 en:harold
-61 -50 en:harves
2 -38 en:has
-50 -53 en:has a
-20 39 en:has been
-65 -6 en:has come
-40 -12 en:has gone
8 17 en:has got
23 2 en:has me
6 2 en:has my
39 -31 en:has our
-50 24 en:has starte
65 44 en:has taken
10 -29 en:has the
62 20 en:hasnt
-121 -69 en:hat
-120 -10 en:hate
18 49 en:hate being
-57 116 en:hate myself
-62 89 en:hated
-41 -59 en:hates
6 -13 en:hates me
-30 -24 en:have
24 21 en:have a
-80 -71 en:have any
-35 -16 en:have been
-69 -43 en:have died
-56 -40 en:have done
-14 -24 en:have gone
-32 -41 en:have it
42 54 en:have locked
31 8 en:have me
33 52 en:have my
-75 26 en:have put
36 31 en:have stoppe
86 66 en:have that
16 21 en:have the
4 -9 en:have you
-7 43 en:havent
21 85 en:havent been
-54 95 en:havent eaten
-23 -55 en:havent had
-33 71 en:havent since
-47 74 en:havent slept
32 56 en:havent told
21 21 en:having
39 60 en:having a
-42 -42 en:hay
-68 -41 en:hazard
15 0 en:he
-2 -52 en:he always
23 45 en:he asked
3 28 en:he broke
3 -5 en:he came
-27 -28 en:he can
-20 52 en:he checks
50 56 en:he comes
-26 25 en:he cried
-40 12 en:he did
44 23 en:he didnt
46 44 en:he does
-81 5 en:he doesnt
37 16 en:he fell
0 -23 en:he got
34 38 en:he had
19 1 en:he hasnt
-84 -42 en:he hates
2 63 en:he held
-5 -33 en:he isnt
42 52 en:he just
38 33 en:he keeps
-22 -33 en:he laughe
-57 -36 en:he lives
-31 -33 en:he made
-23 -58 en:he meant
-42 84 en:he pushed
-22 79 en:he put
49 51 en:he raped
-37 -27 en:he said
-35 -16 en:he saw
-17 8 en:he say
45 13 en:he says
-15 -12 en:he shouts
8 -4 en:he still
64 55 en:he tells
11 41 en:he texted
12 50 en:he thinks
-54 -42 en:he told
19 22 en:he took
-72 57 en:he used
3 13 en:he walks
4 20 en:he wants
-25 13 en:he was
-3 28 en:he went
-11 94 en:he wont
-22 -55 en:he ~
4 -2 en:head
8 69 en:head and
2 -11 en:head i
32 19 en:head in
-58 63 en:head of
48 60 en:head on
51 32 en:headac
-47 -47 en:headph
-95 -67 en:headsh
8 -6 en:headst
-35 -48 en:healed
-73 61 en:healin
-20 -30 en:health
-18 21 en:health visito
2 39 en:hear
-103 -23 en:hear a
28 11 en:hear from
18 65 en:hear her
69 50 en:hear him
-6 -8 en:hear it
-82 60 en:hear my
-80 48 en:hear someon
-7 -10 en:hear the
-103 -83 en:hear voices
-27 50 en:heard
-50 30 en:hearin
-29 25 en:hearin my
-23 -41 en:hearin that
-16 -24 en:hears
7 23 en:heart
-31 -29 en:heart attack
-37 34 en:heart going
20 -58 en:heart is
40 39 en:heart pills
-65 -100 en:heartb
-63 3 en:heat
-43 -44 en:heater
21 36 en:heatin
-7 -29 en:heaven
-78 -77 en:heavy
-42 13 en:hed
-5 -39 en:hed kill
-28 -35 en:hed rather
5 -50 en:height
7 28 en:held
-16 6 en:held ice
4 30 en:held my
30 11 en:held the
57 17 en:helico
23 49 en:helium
31 62 en:hell
28 68 en:hell finish
10 16 en:hell kill
-115 -109 en:hello
-48 103 en:helman
25 33 en:help
-57 -61 en:helped
7 -7 en:helped me
30 27 en:helpin
0 -52 en:helpli
27 12 en:helps
-33 -36 en:hen
56 62 en:hender
35 28 en:hens
12 -3 en:her
-38 -20 en:her a
-26 -21 en:her again
56 61 en:her and
-25 -9 en:her attemp
-15 -21 en:her birthd
-36 36 en:her down
51 39 en:her face
-23 -13 en:her fault
-71 22 en:her first
56 83 en:her house
-65 1 en:her i
-31 -11 en:her id
12 42 en:her im
54 37 en:her in
47 51 en:her it
45 45 en:her its
-76 -17 en:her mum
-44 -2 en:her mums
-41 28 en:her now
-36 -27 en:her on
-36 -44 en:her own
-15 0 en:her parent
-26 -33 en:her pills
10 -11 en:her room
82 -25 en:her she
87 86 en:her shes
18 4 en:her the
-7 -23 en:her to
58 51 en:her tonigh
43 -3 en:her with
-24 -14 en:herd
22 31 en:here
72 95 en:here and
6 -17 en:here anymor
16 14 en:here at
-91 -34 en:here for
-9 -2 en:here i
25 62 en:here in
-7 -24 en:here its
-37 -49 en:here next
26 33 en:here on
15 12 en:here to
-21 0 en:heres
-68 -112 en:hero
-28 -28 en:heron
-86 -86 en:hers
2 66 en:hersel
-52 32 en:hersel and
82 56 en:hes
-26 -39 en:hes a
23 17 en:hes asleep
52 58 en:hes at
-92 63 en:hes away
14 24 en:hes back
-27 -20 en:hes been
58 87 en:hes breaki
37 36 en:hes breath
-31 51 en:hes calm
41 28 en:hes coming
39 21 en:hes dead
32 39 en:hes drivin
45 27 en:hes drunk
-5 -38 en:hes fine
77 47 en:hes gettin
2 -6 en:hes going
49 67 en:hes gone
18 -4 en:hes gonna
7 3 en:hes got
90 77 en:hes hittin
-7 18 en:hes in
27 -11 en:hes just
71 65 en:hes kickin
16 25 en:hes locked
39 -16 en:hes my
-10 -28 en:hes never
20 30 en:hes not
13 -10 en:hes on
2 58 en:hes only
55 45 en:hes outsid
-56 5 en:hes said
90 53 en:hes smashe
70 40 en:hes still
12 40 en:hes stoppe
3 -9 en:hes taken
-19 11 en:hes with
-73 -84 en:hey
45 -18 en:hi
-64 17 en:hid
-44 34 en:hid the
-34 -56 en:hidden
-20 15 en:hide
-7 13 en:hide it
-51 -3 en:hide the
46 54 en:hiding
-39 -51 en:high
-8 -4 en:high and
84 71 en:high enough
96 109 en:higher
-74 -71 en:hill
23 19 en:him
-33 20 en:him a
-43 -14 en:him and
27 45 en:him at
44 69 en:him back
40 46 en:him before
-30 12 en:him but
59 67 en:him by
26 46 en:him down
-2 56 en:him for
11 -41 en:him he
23 -40 en:him hes
-14 6 en:him i
6 -25 en:him im
-5 46 en:him in
10 27 en:him it
34 30 en:him my
70 57 en:him not
-49 -50 en:him on
-54 -34 en:him over
-15 53 en:him so
-35 2 en:him the
-5 -34 en:him this
-18 2 en:him to
88 118 en:him tonigh
8 7 en:him with
-22 27 en:himsel
-43 49 en:himsel and
-30 -26 en:himsel in
17 28 en:himsel on
-44 -64 en:hinges
-58 5 en:hintin
19 -15 en:hip
-21 59 en:hips
18 -4 en:hired
-14 18 en:his
2 -16 en:his bed
1 52 en:his car
46 13 en:his coffee
8 78 en:his face
-18 46 en:his hand
27 -23 en:his hands
-7 18 en:his head
40 33 en:his house
10 66 en:his life
-24 24 en:his mother
9 35 en:his mouth
30 67 en:his own
26 10 en:his phone
-28 -56 en:his shirts
-44 -37 en:his sister
3 57 en:his tea
-71 -26 en:his wife
-9 -50 en:histor
-80 -35 en:hit
-50 -36 en:hit a
-46 -48 en:hit by
36 54 en:hit her
-13 16 en:hit him
-47 12 en:hit me
-27 22 en:hit my
-16 -47 en:hit the
-32 134 en:hits
36 41 en:hits me
5 18 en:hittin
45 79 en:hittin me
10 95 en:hittin my
30 12 en:hives
134 125 en:hlep
-98 -104 en:hmm
90 100 en:hnad
6 -27 en:ho
17 -46 en:hold
-20 -11 en:hold it
-19 37 en:hold my
85 64 en:hold out
-6 -28 en:hold the
33 50 en:holdin
-70 -31 en:holdin a
16 65 en:holdin my
23 11 en:holdin the
53 61 en:holds
38 68 en:holds my
-109 -59 en:hole
-69 -31 en:hole in
-27 -36 en:holida
7 10 en:home
24 27 en:home along
1 9 en:home and
28 48 en:home but
-57 -66 en:home by
-53 -20 en:home for
44 44 en:home from
-57 -5 en:home i
22 56 en:home id
-16 16 en:home im
10 -7 en:home in
25 52 en:home now
-46 -34 en:home the
20 46 en:home to
-13 21 en:home with
-9 -25 en:homewo
-28 -51 en:homewo done
7 -5 en:homewo was
48 41 en:homewo write
-54 -41 en:homici
20 30 en:honest
-16 -13 en:honest and
9 -12 en:honest answer
51 64 en:honest i
60 37 en:honest im
25 -16 en:honest the
-2 14 en:hoodie
82 -22 en:hook
-3 -38 en:hoover
17 41 en:hope
-9 79 en:hope 0
-57 56 en:hope for
18 32 en:hope i
-32 37 en:hope left
8 -35 en:hope you
-65 25 en:hopele
-105 -37 en:hopes
-31 53 en:hoping
-44 2 en:horn
-25 -5 en:horrib
-85 71 en:horrif
-52 36 en:horrif me
-6 -26 en:horror
-20 -24 en:horse
-21 -16 en:horses
138 121 en:hose
-109 -97 en:hospic
-8 22 en:hospit
-48 53 en:hospit after
18 38 en:hospit and
-64 -29 en:hospit for
-50 -67 en:hostag
48 50 en:hostel
-65 -48 en:hot
-41 -18 en:hot water
18 -70 en:hotel
13 20 en:hotel so
40 91 en:hotlin
3 -32 en:hour
32 41 en:hour ago
-12 -9 en:hour and
16 -12 en:hour i
-31 -58 en:hour of
14 21 en:hour with
-72 -25 en:hours
-95 63 en:hours a
-16 -33 en:hours and
-54 -31 en:hours i
-11 30 en:hours on
2 14 en:house
-7 -30 en:house and
41 92 en:house i
-48 -11 en:house is
-16 -10 en:house on
72 70 en:house with
8 11 en:housem
-108 -81 en:housep
0 6 en:how
7 -8 en:how do
15 48 en:how easy
-37 -29 en:how high
40 -39 en:how i
7 21 en:how id
-18 -40 en:how im
-47 -18 en:how it
-10 -12 en:how long
66 72 en:how many
-9 -3 en:how much
-43 17 en:how she
1 -33 en:how the
-31 -27 en:how this
-3 41 en:how to
-52 -19 en:how well
26 45 en:hows
17 5 en:hows your
12 21 en:hug
-90 28 en:huge
18 3 en:hugged
17 4 en:hugged everyo
5 -13 en:hull
-39 81 en:hum
-25 -31 en:human
13 63 en:hummin
-39 -73 en:humour
-35 -17 en:hundre
-6 -65 en:hung
-83 11 en:hungov
-37 -58 en:hungry
-23 -22 en:huntin
11 69 en:hurry
-13 15 en:hurt
8 -1 en:hurt and
-45 -56 en:hurt anyone
39 43 en:hurt her
-1 -17 en:hurt myself
-60 24 en:hurt someon
43 29 en:hurt the
9 20 en:hurtin
-36 -96 en:hurtin me
-27 -18 en:hurtin myself
4 -6 en:hurts
-30 32 en:husban
-42 -6 en:husban and
34 59 en:husban has
-29 -50 en:husban he
13 11 en:husban in
34 -45 en:husban is
-28 26 en:husban used
-25 -36 en:hymns
-18 -26 en:hymns and
6 26 en:i
86 44 en:i alread
-49 -92 en:i always
-29 -13 en:i answer
-28 -6 en:i ask
36 13 en:i asked
-76 -47 en:i ate
74 44 en:i attemp
-43 -18 en:i be
50 24 en:i believ
34 35 en:i bought
-50 -42 en:i broke
16 20 en:i brough
-25 5 en:i burned
-54 -51 en:i burnt
-1 -17 en:i call
12 -42 en:i called
-21 2 en:i came
32 14 en:i can
8 1 en:i cant
-30 56 en:i caught
2 -15 en:i change
-10 87 en:i check
35 37 en:i checke
13 20 en:i cleane
67 29 en:i cleare
8 12 en:i climbe
-23 21 en:i come
31 2 en:i cooked
41 72 en:i cost
6 -27 en:i could
-33 17 en:i couldn
-67 -23 en:i couldv
-67 -7 en:i count
12 11 en:i counte
-25 17 en:i cried
-47 0 en:i cry
6 -11 en:i cut
-26 -9 en:i decide
-11 -12 en:i delete
25 67 en:i did
-31 -28 en:i didnt
-6 -15 en:i die
-79 -78 en:i died
35 -59 en:i disapp
-26 -14 en:i do
-39 -21 en:i dont
11 70 en:i drank
-38 65 en:i drink
18 -15 en:i drive
-29 -13 en:i drop
-3 14 en:i drove
-52 81 en:i eat
-30 43 en:i even
-29 28 en:i ever
-9 -8 en:i expect
12 11 en:i explai
-24 10 en:i feel
-43 53 en:i fell
-27 -30 en:i felt
52 57 en:i filled
-4 -27 en:i finall
-11 -50 en:i find
5 -20 en:i finish
-20 60 en:i flushe
-9 17 en:i follow
-61 -84 en:i forgot
-45 -48 en:i found
28 5 en:i gave
-64 -19 en:i get
-62 10 en:i give
40 97 en:i go
-35 23 en:i got
-2 -15 en:i guess
-64 -26 en:i guesse
-28 -14 en:i hadnt
28 32 en:i handed
-36 -48 en:i handle
-70 61 en:i hate
0 15 en:i havent
-98 25 en:i hear
-38 30 en:i heard
39 35 en:i held
-36 -33 en:i hid
-67 71 en:i hide
27 7 en:i hit
-37 -62 en:i hold
34 -11 en:i hope
2 -6 en:i hugged
4 51 en:i imagin
81 79 en:i inject
-8 -6 en:i intend
-101 4 en:i joined
15 22 en:i jump
81 35 en:i jumped
-16 60 en:i just
-45 -34 en:i keep
-39 -60 en:i kept
45 6 en:i kill
-15 -1 en:i killed
39 43 en:i kissed
32 31 en:i knew
14 35 en:i know
7 15 en:i laughe
-57 9 en:i lay
38 63 en:i leave
-17 -8 en:i left
50 33 en:i let
-14 18 en:i lie
-43 35 en:i lied
-20 -61 en:i like
26 -6 en:i liked
-65 -2 en:i live
-37 -31 en:i locked
-1 -34 en:i look
-3 28 en:i looked
3 20 en:i lost
-16 -29 en:i love
45 57 en:i loved
-22 -54 en:i made
12 45 en:i make
-41 -25 en:i manage
37 32 en:i mean
9 -7 en:i meant
-26 23 en:i met
19 8 en:i might
-33 -34 en:i miss
49 -8 en:i missed
-4 -46 en:i mixed
24 27 en:i moved
61 71 en:i must
-3 5 en:i nearly
-41 -56 en:i need
24 20 en:i needed
12 -27 en:i never
33 77 en:i no
-45 8 en:i nolong
84 76 en:i not
-43 -30 en:i notice
52 50 en:i only
37 40 en:i opened
-12 -17 en:i ordere
25 15 en:i overdo
-13 -1 en:i owe
25 5 en:i paid
-21 -12 en:i parked
15 -9 en:i passed
-34 24 en:i picked
-8 45 en:i pictur
-29 -30 en:i play
30 29 en:i posted
-34 69 en:i pray
-6 -28 en:i prefer
-96 -25 en:i presse
-5 -13 en:i promis
-54 -70 en:i pulled
-86 10 en:i punche
55 14 en:i put
-43 -5 en:i quit
-1 -9 en:i ran
29 9 en:i rang
-37 -19 en:i read
63 69 en:i really
38 26 en:i reckon
-20 49 en:i record
-6 65 en:i relaps
-16 25 en:i rememb
-64 54 en:i ruin
49 26 en:i said
-32 -26 en:i sang
-17 -14 en:i sat
-35 -36 en:i saw
-62 -38 en:i say
-98 22 en:i scratc
6 6 en:i scream
-43 53 en:i see
2 -7 en:i send
-3 9 en:i sent
0 -6 en:i served
-55 -63 en:i set
38 9 en:i shall
44 29 en:i shant
36 45 en:i shook
-41 -110 en:i shot
-23 32 en:i should
-61 -23 en:i shoute
20 94 en:i shut
-2 64 en:i signed
-40 96 en:i sit
-50 -9 en:i sleep
11 -28 en:i slept
26 14 en:i smiled
-31 37 en:i snap
-45 -30 en:i spent
77 94 en:i stabbe
-38 32 en:i stand
-57 -92 en:i start
23 23 en:i starte
-52 -24 en:i stayed
-57 12 en:i still
-1 -8 en:i stood
41 29 en:i stop
-21 10 en:i stoppe
31 -42 en:i suppos
-54 -54 en:i surviv
-3 46 en:i swallo
21 75 en:i swear
-44 -4 en:i take
-57 -15 en:i talk
-60 -68 en:i talked
0 -46 en:i teach
-62 -43 en:i tell
38 36 en:i think
-20 -10 en:i though
-40 26 en:i threw
-38 72 en:i throw
15 -40 en:i tick
31 -19 en:i ticked
-3 -44 en:i told
61 22 en:i took
-55 47 en:i touch
56 80 en:i tried
38 76 en:i try
-13 -17 en:i turned
-32 -26 en:i type
-31 -23 en:i unders
-26 -32 en:i use
-55 55 en:i used
-64 -32 en:i wake
-79 75 en:i walk
-35 -28 en:i walked
60 18 en:i wanna
59 32 en:i want
-32 -5 en:i wanted
-13 34 en:i was
4 4 en:i wasnt
-53 46 en:i watch
-2 18 en:i watche
-44 69 en:i wear
-3 6 en:i went
43 -1 en:i were
-63 46 en:i werent
20 56 en:i wish
5 27 en:i woke
-71 -13 en:i wonder
29 7 en:i wont
0 -5 en:i work
22 39 en:i worked
-2 75 en:i wouldn
30 15 en:i write
-7 -17 en:i wrote
-99 -91 en:i ~
40 19 en:ice
-70 -52 en:ice cream
-40 -27 en:id
-64 -33 en:id a
25 56 en:id alread
11 20 en:id ask
29 2 en:id be
-95 -60 en:id die
-18 10 en:id do
9 7 en:id had
55 -25 en:id have
21 50 en:id kill
-5 -38 en:id left
-21 -43 en:id like
-52 35 en:id mind
-5 56 en:id my
59 46 en:id need
10 76 en:id never
9 45 en:id not
7 -13 en:id one
20 -15 en:id put
51 39 en:id rather
-48 -43 en:id say
-17 -26 en:id sooner
-5 1 en:id tell
-25 12 en:id the
-44 -37 en:id to
-19 37 en:id two
-26 -42 en:id writte
-41 -69 en:id ~
56 45 en:idc
14 24 en:idea
-52 -63 en:ideal
-106 53 en:ideas
17 25 en:idiot
-15 -63 en:idiots
-47 -28 en:idk
17 6 en:if
-59 15 en:if a
-62 -63 en:if gotta
-5 27 en:if he
3 16 en:if i
1 -36 en:if id
71 57 en:if im
37 15 en:if it
-26 -10 en:if its
27 -3 en:if my
55 40 en:if she
-12 -13 en:if that
-73 -46 en:if thats
-63 -8 en:if the
-42 -50 en:if they
-61 -11 en:if theyd
-16 -30 en:if you
12 9 en:if youre
-2 -40 en:ignore
-16 -3 en:ill
-10 0 en:ill be
-44 -63 en:ill bring
8 25 en:ill die
23 37 en:ill do
1 -14 en:ill go
32 15 en:ill have
-51 -54 en:ill jump
17 54 en:ill kill
79 57 en:ill make
-40 -45 en:ill miss
12 86 en:ill never
40 54 en:ill not
50 41 en:ill put
-35 -60 en:ill scream
12 -23 en:ill see
25 8 en:ill take
-49 -73 en:ill try
27 32 en:ill use
-90 -94 en:ill write
-69 -8 en:ill ~
-7 91 en:illnes
26 28 en:im
59 58 en:im 13
-26 23 en:im a
86 74 en:im about
15 48 en:im actual
-24 -46 en:im afraid
-2 -18 en:im all
-14 -9 en:im allowe
-43 -40 en:im alone
60 24 en:im alread
-42 -78 en:im angry
-42 29 en:im ashame
-83 -76 en:im at
41 29 en:im back
-31 -46 en:im better
72 68 en:im bleedi
51 34 en:im bringi
45 42 en:im burnin
57 54 en:im calm
0 6 en:im calmer
17 22 en:im coming
-12 -11 en:im cooked
93 50 en:im cuttin
-56 -31 en:im dead
-48 -53 en:im deceas
38 37 en:im doing
41 45 en:im done
-6 7 en:im drivin
-54 -93 en:im dying
40 63 en:im eighty
53 57 en:im ending
-66 -76 en:im exhaus
20 47 en:im feelin
-32 -18 en:im finall
57 46 en:im fine
33 40 en:im free
-28 25 en:im fright
45 3 en:im gettin
-15 -24 en:im giving
-8 -30 en:im glad
49 33 en:im going
35 34 en:im gone
10 -16 en:im gonna
4 30 en:im good
16 -9 en:im grand
23 36 en:im gratef
-46 -45 en:im handin
-47 -63 en:im happy
69 7 en:im having
-109 -57 en:im here
56 57 en:im hiding
60 56 en:im holdin
16 6 en:im home
15 13 en:im honest
20 5 en:im in
85 55 en:im jumpin
-38 -2 en:im just
22 17 en:im killin
25 -11 en:im leavin
6 74 en:im lettin
33 17 en:im lookin
-19 3 en:im low
33 55 en:im making
-41 -50 en:im nervou
-14 -17 en:im next
-33 6 en:im no
21 61 en:im now
-46 -46 en:im off
-68 -28 en:im ok
84 74 en:im on
-77 -34 en:im only
83 69 en:im outsid
66 53 en:im parked
59 58 en:im planni
-35 12 en:im proud
12 -2 en:im puttin
9 32 en:im ready
81 75 en:im really
-33 -41 en:im sad
-17 -13 en:im safe
64 33 en:im sat
-21 -21 en:im scared
-24 -7 en:im sittin
-48 -21 en:im sleepi
-68 -5 en:im so
-7 4 en:im sorry
65 73 en:im standi
9 21 en:im starti
-25 -19 en:im still
-19 -9 en:im stood
-78 40 en:im stress
-47 65 en:im such
-20 -7 en:im sure
23 56 en:im taking
-13 38 en:im talkin
-9 -34 en:im tellin
61 88 en:im textin
-46 -8 en:im the
25 46 en:im thinki
-51 18 en:im thirty
37 15 en:im tired
-5 74 en:im to
-47 -32 en:im too
12 14 en:im travel
-16 -19 en:im typing
83 46 en:im up
44 39 en:im waitin
32 35 en:im walkin
-13 -26 en:im wearin
-51 -4 en:im worn
-45 -61 en:im worrie
-59 42 en:im worthl
8 24 en:im writin
-70 -75 en:im ~
-115 -62 en:image
-49 89 en:imagin
13 19 en:improv
-14 3 en:in
-71 38 en:in 2016
4 -23 en:in a
5 -38 en:in ages
-13 -39 en:in all
-53 -16 en:in an
15 -15 en:in and
6 7 en:in anothe
-44 24 en:in any
-7 31 en:in april
32 32 en:in at
-7 -36 en:in august
48 28 en:in becaus
-64 5 en:in bed
-42 20 en:in bits
46 34 en:in case
-121 32 en:in colleg
-43 -46 en:in danger
-59 37 en:in februa
38 -16 en:in five
-3 -14 en:in for
1 22 en:in four
-1 40 en:in front
58 68 en:in heaven
9 -37 en:in her
25 14 en:in here
28 91 en:in his
-79 -71 en:in hospit
-15 -18 en:in i
11 39 en:in it
4 29 en:in its
-25 26 en:in januar
-43 -4 en:in june
0 -9 en:in law
-20 -41 en:in laws
4 -15 en:in leeds
-43 21 en:in march
-29 -7 en:in may
-38 71 en:in me
40 2 en:in months
-77 -91 en:in mourni
27 20 en:in my
-15 58 en:in nine
-53 21 en:in octobe
48 86 en:in one
3 -31 en:in order
-18 -21 en:in our
5 -16 en:in peace
-47 -54 en:in portug
-63 -44 en:in six
38 64 en:in so
1 11 en:in ten
41 27 en:in that
-11 10 en:in the
-39 -29 en:in their
4 8 en:in there
10 -28 en:in this
12 -46 en:in three
72 76 en:in time
4 -51 en:in to
28 60 en:in tomorr
10 13 en:in tonigh
-5 -16 en:in traffi
-36 -72 en:in two
41 8 en:in weeks
-59 -25 en:in with
-6 -10 en:in writin
21 -1 en:in years
0 -50 en:in your
-18 58 en:incred
-60 -13 en:infect
47 -43 en:inhale
35 45 en:inject
35 20 en:inject way
-44 -76 en:inner
-28 -53 en:inner critic
64 49 en:inning
30 -31 en:innoce
0 22 en:inques
-69 -56 en:ins
-25 -9 en:inside
22 37 en:inside it
-17 -23 en:inside the
5 14 en:insomn
-92 -69 en:inspec
-19 2 en:instea
23 23 en:instea of
63 51 en:instru
12 -18 en:insuli
-20 -31 en:insura
-34 -34 en:insura is
-80 -66 en:insura man
78 80 en:intend
69 72 en:intend to
76 97 en:intent
18 33 en:intere
-14 -29 en:intern
-113 -55 en:interv
-60 25 en:interv and
-15 -69 en:interv went
56 55 en:into
-20 -42 en:into a
69 68 en:into my
27 4 en:into that
49 39 en:into the
-120 -62 en:invent
26 8 en:invoic
-60 -46 en:ipad
137 133 en:iron
17 -10 en:ironin
28 4 en:is
-35 -81 en:is a
-62 -73 en:is about
-27 -25 en:is all
1 47 en:is and
-20 -24 en:is at
-3 32 en:is back
36 49 en:is bad
83 58 en:is beatin
14 14 en:is better
16 -22 en:is broken
-105 -23 en:is closed
14 11 en:is coming
-86 -79 en:is dead
-58 -45 en:is done
30 23 en:is drunk
61 10 en:is empty
-37 -39 en:is enough
-69 74 en:is ever
20 32 en:is fine
14 45 en:is finish
37 -19 en:is for
-3 -35 en:is friday
-50 -65 en:is full
-40 -24 en:is going
-44 -53 en:is gonna
-86 -65 en:is good
-46 -53 en:is he
87 60 en:is high
-25 -37 en:is hittin
-14 -32 en:is hopele
42 23 en:is hurtin
6 14 en:is i
29 2 en:is in
-41 -34 en:is it
-44 -37 en:is killin
-42 -79 en:is late
-44 -30 en:is like
72 45 en:is locked
17 67 en:is me
-26 -27 en:is murder
13 27 en:is my
-60 -39 en:is new
-75 -79 en:is next
7 31 en:is nine
73 48 en:is on
70 85 en:is open
-8 -11 en:is our
75 55 en:is outsid
71 49 en:is over
40 37 en:is paid
-21 -24 en:is quiet
55 47 en:is ready
44 39 en:is runnin
-16 4 en:is shut
-28 0 en:is so
0 9 en:is still
-42 -27 en:is suicid
6 11 en:is that
50 40 en:is the
-2 -9 en:is there
-66 -73 en:is this
-36 -29 en:is tiny
69 52 en:is to
-77 -64 en:is tomorr
-70 -51 en:is too
24 23 en:is under
64 -18 en:is up
6 -13 en:is what
20 53 en:is with
-41 -101 en:is ~
40 71 en:isnt
66 68 en:isnt a
56 97 en:isnt for
91 38 en:isnt gettin
-10 -4 en:isnt it
-17 -23 en:isnt like
61 60 en:isnt moving
58 40 en:isnt my
72 76 en:isnt one
-11 66 en:isnt that
-27 52 en:isnt the
-32 47 en:isnt worth
31 32 en:isnt your
27 21 en:it
36 60 en:it a
-1 -42 en:it about
-7 -3 en:it actual
44 22 en:it after
-12 -40 en:it again
-7 55 en:it all
33 -1 en:it an
-9 36 en:it and
9 55 en:it anymor
-65 -28 en:it as
61 33 en:it at
-20 -26 en:it back
43 30 en:it be
43 33 en:it becaus
-35 46 en:it before
-10 67 en:it but
-22 -46 en:it by
-9 10 en:it came
-34 -36 en:it comes
22 31 en:it did
42 24 en:it didnt
45 71 en:it do
-5 -24 en:it does
15 44 en:it doesnt
-5 87 en:it dont
-35 -41 en:it down
-14 5 en:it ends
44 23 en:it every
-22 15 en:it feels
12 6 en:it felt
0 42 en:it for
-14 79 en:it fright
-26 57 en:it from
17 46 en:it gets
-31 17 en:it goes
19 14 en:it got
67 76 en:it gotta
-17 50 en:it happen
9 29 en:it has
7 7 en:it helped
-53 -59 en:it here
71 54 en:it hes
-52 36 en:it horrif
-10 -2 en:it i
11 29 en:it id
-4 32 en:it if
12 -17 en:it ill
3 13 en:it im
-27 -6 en:it in
7 10 en:it isnt
10 -3 en:it it
-75 -71 en:it its
53 6 en:it ive
-22 13 en:it just
13 -29 en:it keeps
-10 12 en:it like
-58 39 en:it looks
-45 19 en:it made
-20 -17 en:it makes
18 26 en:it my
-27 -21 en:it no
-31 26 en:it normal
-11 63 en:it not
60 2 en:it now
30 8 en:it off
45 33 en:it on
-69 -69 en:it only
-6 11 en:it out
62 84 en:it over
-78 36 en:it passed
-18 -53 en:it poured
24 78 en:it proper
-3 -37 en:it rained
6 -14 en:it really
75 89 en:it says
-66 3 en:it scared
-6 43 en:it scares
12 -2 en:it should
-22 -12 en:it since
40 32 en:it so
-49 -42 en:it sorry
-36 41 en:it starte
-28 -1 en:it still
36 -21 en:it stop
47 61 en:it swerve
57 12 en:it takes
-64 2 en:it thats
40 32 en:it the
46 35 en:it then
-16 -39 en:it they
-22 -23 en:it this
17 92 en:it though
61 -4 en:it throug
6 -12 en:it to
47 47 en:it today
-23 -19 en:it tonigh
24 41 en:it too
-58 -54 en:it took
-21 -43 en:it twice
-9 -10 en:it under
-21 39 en:it until
40 29 en:it up
-6 -16 en:it used
-7 -23 en:it was
-11 8 en:it wasnt
-62 -50 en:it went
32 39 en:it when
23 36 en:it will
-34 -73 en:it with
37 28 en:it withou
9 52 en:it wont
-24 -16 en:it worked
15 -1 en:it works
-34 33 en:it would
9 17 en:itd
17 17 en:itd be
33 66 en:item
31 56 en:item 9
52 89 en:itll
-6 23 en:itll be
21 15 en:its
-42 -59 en:its a
9 7 en:its all
-43 25 en:its back
-34 -3 en:its been
6 7 en:its done
48 36 en:its enough
-20 -14 en:its fine
-43 -23 en:its for
17 56 en:its four
30 46 en:its gettin
38 -9 en:its gone
-18 7 en:its happen
-51 43 en:its healin
-33 -39 en:its honest
49 24 en:its i
59 80 en:its in
-32 -22 en:its just
20 42 en:its like
-18 -34 en:its me
19 39 en:its more
-36 -2 en:its mostly
46 -35 en:its my
37 82 en:its not
52 54 en:its nothin
44 7 en:its now
5 -1 en:its on
-64 -59 en:its only
-9 -11 en:its over
-70 17 en:its quiet
-22 -17 en:its sad
-100 -70 en:its six
-35 -86 en:its still
-34 -29 en:its the
41 43 en:its this
-18 -33 en:its three
4 14 en:its thursd
13 -20 en:its time
-33 55 en:its two
-12 -49 en:itself
40 32 en:ive
-28 -64 en:ive a
50 77 en:ive alread
19 18 en:ive arrang
0 -42 en:ive asked
7 -15 en:ive been
-48 19 en:ive begun
22 20 en:ive booked
9 -7 en:ive bought
18 13 en:ive cancel
24 23 en:ive change
30 4 en:ive chosen
-82 42 en:ive cracke
81 92 en:ive cut
-4 -27 en:ive decide
45 24 en:ive delete
46 62 en:ive done
-13 -35 en:ive eaten
8 -9 en:ive felt
32 68 en:ive finall
43 29 en:ive found
-64 4 en:ive given
-2 72 en:ive gone
9 17 en:ive got
-19 -28 en:ive gotta
-2 -44 en:ive had
38 31 en:ive hit
27 -7 en:ive in
31 74 en:ive just
30 16 en:ive kept
66 59 en:ive killed
-17 -24 en:ive known
24 18 en:ive left
67 85 en:ive locked
-28 -13 en:ive lost
37 25 en:ive made
24 68 en:ive moved
-8 -12 en:ive my
-125 -54 en:ive never
-3 -6 en:ive no
-63 28 en:ive not
-23 -56 en:ive nothin
50 18 en:ive one
4 21 en:ive only
-5 -17 en:ive packed
63 66 en:ive paid
-38 -13 en:ive passed
59 31 en:ive picked
4 -6 en:ive planne
42 22 en:ive put
26 92 en:ive run
19 9 en:ive said
24 36 en:ive sat
-18 -35 en:ive saved
54 45 en:ive seen
29 -12 en:ive set
28 65 en:ive settle
-9 -18 en:ive signed
20 53 en:ive sorted
-36 30 en:ive starte
10 -29 en:ive still
-76 -23 en:ive stoppe
59 95 en:ive swallo
26 35 en:ive taken
50 9 en:ive the
45 30 en:ive them
8 66 en:ive though
12 12 en:ive three
35 35 en:ive tied
8 19 en:ive told
-36 48 en:ive tried
68 37 en:ive what
72 52 en:ive worked
-23 -23 en:ive writte
-36 -7 en:ive ~
-18 -26 en:jack
-45 -35 en:jail
-77 -47 en:jam
-23 -40 en:jams
-46 -21 en:januar
-5 -66 en:japane
-37 -22 en:jar
-112 -106 en:jars
-38 -46 en:jaw
50 97 en:je
-62 3 en:jealou
9 10 en:jean
-65 -60 en:jeans
-40 -45 en:jelly
-16 -14 en:jes
47 53 en:jess
-85 -83 en:jetty
-131 2 en:jim
14 -37 en:jo
-84 -24 en:joan
-61 -32 en:job
-24 -17 en:job and
-13 -46 en:job i
-46 -63 en:job is
-35 -53 en:job on
-53 0 en:jobs
-41 -86 en:joe
-45 -46 en:join
-85 -36 en:joined
15 4 en:joinin
15 28 en:joke
-56 -40 en:jokes
17 55 en:joking
18 61 en:joking about
-14 -22 en:jos
19 6 en:journa
-66 -88 en:joy
-66 -123 en:juice
-62 -50 en:juliet
-118 -22 en:july
76 54 en:jump
45 18 en:jump and
57 40 en:jump im
-50 -53 en:jump off
-20 -26 en:jump out
17 -15 en:jumped
48 51 en:jumped in
-17 -2 en:jumped off
-29 -49 en:jumped out
-24 -33 en:jumper
3 10 en:jumpin
-53 -57 en:jumpin off
-27 -50 en:jumps
-29 71 en:juncti
-65 -35 en:june
-78 -38 en:jury
10 13 en:just
-84 -67 en:just a
4 61 en:just been
-31 2 en:just cant
46 63 en:just didnt
-74 76 en:just dont
-30 29 en:just feel
-42 31 en:just flat
30 48 en:just gonna
48 38 en:just in
62 87 en:just let
-16 24 en:just like
-78 -5 en:just my
72 73 en:just need
-88 35 en:just not
71 67 en:just now
-63 -48 en:just said
-22 10 en:just so
70 75 en:just swallo
15 69 en:just texted
10 8 en:just though
-48 -50 en:just tired
-38 -46 en:just to
49 43 en:just told
46 79 en:just wanna
-63 -8 en:just want
60 21 en:just wanted
-77 10 en:just wouldn
-19 43 en:k
-61 -55 en:karaok
-14 49 en:kayak
1 26 en:keep
-43 49 en:keep checki
-54 -55 en:keep dying
-53 -38 en:keep going
6 -19 en:keep hearin
22 29 en:keep lookin
48 36 en:keep me
-33 -43 en:keep my
-13 -35 en:keep myself
9 75 en:keep openin
-11 -29 en:keep saying
-54 75 en:keep seeing
10 -1 en:keep steppi
-34 -30 en:keep tellin
70 20 en:keep the
38 45 en:keep thinki
-45 -15 en:keepin
-46 -15 en:keepin me
-36 -1 en:keeps
-83 -26 en:keeps a
28 82 en:keeps saying
-5 -29 en:keeps tellin
56 72 en:keeps the
-38 -23 en:keeps them
134 75 en:kennel
10 1 en:kept
-6 -15 en:kept me
-26 -55 en:kept the
54 55 en:kermit
-29 -20 en:ketchu
-27 -45 en:kettle
-97 -54 en:kev
45 39 en:key
25 40 en:key is
-2 67 en:key to
-27 -20 en:key worker
1 -7 en:keys
30 28 en:keys and
12 57 en:keys are
-2 -8 en:keys back
33 99 en:keys on
-3 -9 en:keys with
40 85 en:kickin
60 59 en:kickin the
82 51 en:kicks
-18 -31 en:kid
51 75 en:kiddin
-37 -8 en:kids
34 38 en:kids and
-11 -7 en:kids are
-24 62 en:kids deserv
-39 -36 en:kids for
-12 -10 en:kids fought
16 -43 en:kids get
-46 -17 en:kids i
-27 -2 en:kids if
16 -4 en:kids in
-59 -63 en:kids to
13 -52 en:kids were
20 -14 en:kids will
-8 -19 en:kids with
36 27 en:kill
-91 18 en:kill hersel
-44 -29 en:kill him
-89 34 en:kill himsel
-27 -59 en:kill me
104 74 en:kill my
78 74 en:kill myself
-75 -36 en:kill the
-17 -2 en:killed
39 48 en:killed hersel
33 8 en:killed him
-45 60 en:killed himsel
-55 -65 en:killed me
-114 -125 en:killed off
-112 -59 en:killed the
-111 -112 en:killer
16 1 en:killin
61 89 en:killin myself
-13 -24 en:killin them
-67 -96 en:kills
-60 -65 en:kilome
-49 70 en:kilos
0 -28 en:kind
-21 -11 en:kind and
-10 -53 en:kind of
25 37 en:kind to
-4 58 en:kinda
23 41 en:kinder
-75 -37 en:kindly
-3 34 en:kindne
-38 -32 en:king
12 13 en:kissed
0 -12 en:kissed the
-40 -67 en:kit
4 6 en:kitche
-14 -15 en:kitche and
-14 41 en:kitche floor
17 23 en:kitche knife
-9 50 en:kitche knives
15 38 en:kitche table
17 1 en:kitche window
-37 -65 en:kitten
48 61 en:kms
76 43 en:kms tonigh
-64 -42 en:knacke
-46 -96 en:knee
-10 -6 en:knees
10 60 en:knew
34 28 en:knew it
123 98 en:knif
19 8 en:knife
42 20 en:knife and
46 54 en:knife from
39 22 en:knife in
18 43 en:knife is
48 65 en:knife to
-85 -35 en:knives
-3 -45 en:knives to
-40 -80 en:knock
-34 -4 en:knocke
14 7 en:knot
14 20 en:know
35 109 en:know about
11 -16 en:know exactl
3 86 en:know how
17 -29 en:know i
-20 18 en:know if
16 18 en:know im
-22 58 en:know is
37 27 en:know it
-70 22 en:know its
-3 84 en:know me
57 -39 en:know my
-31 7 en:know that
31 17 en:know the
14 -27 en:know we
24 68 en:know what
43 6 en:know when
11 -3 en:know where
76 56 en:know which
-34 -25 en:know who
-2 42 en:know why
-28 -54 en:know you
36 32 en:knowin
-25 -24 en:known
4 13 en:knows
26 44 en:knows it
51 31 en:knows that
-56 111 en:knuckl
75 87 en:ko
25 39 en:kofi
-49 46 en:kya
4 -16 en:la
9 95 en:label
13 19 en:labell
16 -21 en:labels
-21 -30 en:labrad
-18 41 en:lad
-12 46 en:lad in
-49 -60 en:ladder
-30 -55 en:ladies
-8 3 en:lads
-57 -54 en:lady
11 -13 en:laid
-12 -21 en:lake
-11 -22 en:lake i
2 66 en:lakhs
-61 -84 en:lamb
-123 -30 en:lambin
28 7 en:lame
58 28 en:lamp
7 -23 en:land
-104 51 en:landed
-45 50 en:landin
-46 5 en:landin and
-26 -49 en:landlo
-31 -31 en:lands
24 -44 en:lane
-48 -25 en:langua
92 53 en:lap
-4 33 en:laptop
36 49 en:las
-47 -57 en:lasagn
8 20 en:last
-41 -99 en:last day
-70 -74 en:last entry
34 35 en:last messag
-64 45 en:last month
24 31 en:last night
-44 -29 en:last of
67 17 en:last one
-38 -24 en:last page
-67 -76 en:last sessio
12 -1 en:last shift
-18 62 en:last spring
68 79 en:last supper
16 11 en:last thing
61 68 en:last time
-30 33 en:last week
-4 21 en:last weeks
-89 44 en:last winter
-40 8 en:last year
-87 39 en:lasted
3 -30 en:late
-53 -25 en:late again
-89 -72 en:late and
-8 -18 en:late reply
-61 1 en:late the
-12 69 en:lately
-7 40 en:lately i
-1 -37 en:later
-21 -29 en:later i
-44 10 en:laugh
-14 -25 en:laugh at
-7 -19 en:laughe
-21 -20 en:laughe and
28 23 en:laughe at
-10 -23 en:laughe so
-14 -17 en:laughe till
-9 -26 en:laughi
9 64 en:laughi and
4 -38 en:laughs
7 -7 en:laundr
-46 -16 en:lavend
-1 -31 en:law
-38 -38 en:law is
-39 -74 en:lawn
-29 -59 en:laws
-85 -18 en:lawyer
-77 77 en:laxati
-42 0 en:lay
84 89 en:layoff
-44 -57 en:lead
-5 -47 en:leafle
-117 -3 en:leakin
-88 -46 en:leaned
-51 -28 en:learn
20 13 en:learne
-41 -66 en:learne to
-74 -50 en:learni
-58 -63 en:least
-9 48 en:leave
-21 -58 en:leave it
-12 89 en:leave the
-25 63 en:leave them
85 87 en:leave this
28 -18 en:leaves
-6 -47 en:leavin
-27 -44 en:leavin for
-51 -22 en:leavin the
37 8 en:leavin this
-62 -25 en:lectur
57 50 en:ledge
-11 -32 en:leeds
8 18 en:left
-28 42 en:left a
-36 -11 en:left and
-11 30 en:left for
-26 33 en:left in
100 99 en:left is
-24 -39 en:left it
-33 -64 en:left me
21 33 en:left my
48 33 en:left on
17 -15 en:left the
12 6 en:left them
-45 -14 en:left to
-22 -38 en:leftov
16 38 en:leg
26 28 en:leg over
-4 8 en:legs
-42 -37 en:legs are
29 56 en:lemon
-25 -69 en:length
-80 14 en:lent
10 -57 en:less
-63 -29 en:lesson
35 24 en:let
-51 -45 en:let go
-10 -52 en:let him
-30 -56 en:let it
6 -1 en:let me
4 36 en:let the
45 34 en:let them
-55 -90 en:lets
18 28 en:letter
-18 -14 en:letter all
-7 -38 en:letter and
67 71 en:letter are
55 37 en:letter for
-60 -45 en:letter from
-41 7 en:letter i
-24 -5 en:letter is
54 59 en:letter on
41 32 en:letter the
7 18 en:letter this
-22 -27 en:letter to
-12 -2 en:letter with
30 49 en:lettin
30 24 en:lettin go
36 9 en:level
50 56 en:level crossi
-16 -35 en:librar
-85 -45 en:licenc
-58 -46 en:licked
5 -30 en:lid
25 54 en:lidl
-25 -34 en:lie
-83 21 en:lie awake
6 -36 en:lie down
0 5 en:lie on
-22 33 en:lie there
8 9 en:lied
-51 60 en:lied to
16 11 en:life
-80 -16 en:life and
10 53 en:life i
19 1 en:life im
-29 -29 en:life insura
12 -7 en:life is
-21 59 en:life isnt
35 8 en:life not
-35 45 en:life on
-44 -98 en:lifegu
-55 -57 en:lift
-68 33 en:lifts
42 46 en:light
10 -57 en:light and
89 73 en:light i
15 -2 en:light ive
-50 -4 en:light on
-28 -48 en:lighte
-3 -12 en:lighte than
-52 -64 en:lighti
30 8 en:lights
31 44 en:lights off
-29 -4 en:like
10 32 en:like a
31 20 en:like an
-86 -6 en:like being
-55 26 en:like dirt
69 43 en:like he
-93 -86 en:like hurtin
92 25 en:like i
-50 -54 en:like id
-13 -9 en:like im
-69 25 en:like it
-61 -22 en:like its
29 37 en:like last
-67 36 en:like mad
-71 -5 en:like me
-29 72 en:like mine
5 -47 en:like my
-72 28 en:like not
6 37 en:like nothin
-16 10 en:like somebo
-13 47 en:like that
-22 -32 en:like the
-68 36 en:like this
-26 -51 en:like to
4 -34 en:like we
-8 -11 en:like you
1 -67 en:liked
-56 -55 en:liked it
78 76 en:likes
-70 50 en:limit
20 -7 en:line
-32 -43 en:line and
-11 -35 en:line i
-17 2 en:line is
72 80 en:lined
16 46 en:lined up
-70 -2 en:lines
-37 16 en:lining
-30 -37 en:link
30 88 en:lino
-20 -36 en:lip
2 24 en:lips
-88 -28 en:lisbon
32 49 en:list
91 87 en:list and
15 28 en:list for
-70 15 en:list i
-29 -39 en:list of
22 31 en:listen
-34 -4 en:listen to
4 -90 en:lists
-33 -36 en:lit
11 11 en:litera
-19 20 en:lithiu
-11 43 en:lithiu three
-39 69 en:lithiu two
-35 59 en:litre
8 7 en:little
50 19 en:little brothe
69 31 en:little girl
16 56 en:little one
-53 -63 en:little ones
31 68 en:little sister
11 -21 en:live
11 78 en:live anymor
69 83 en:live more
-117 -121 en:lived
-45 -19 en:lives
71 107 en:living
-23 22 en:load
32 32 en:load of
30 32 en:loaded
71 69 en:loaded it
34 34 en:loaded the
48 21 en:loadin
-80 -52 en:loads
-56 -37 en:loads of
-78 -42 en:loan
-65 -79 en:lobste
-34 -54 en:local
33 36 en:lock
-24 41 en:lock me
-31 -21 en:lock the
-35 -39 en:locked
-42 -60 en:locked himsel
56 82 en:locked in
69 58 en:locked me
-63 -75 en:locked myself
-76 -72 en:locked out
-16 -33 en:locked the
-63 -74 en:locked up
18 63 en:locker
76 53 en:locks
-38 -44 en:locksm
-37 -31 en:lodger
48 16 en:loft
0 -13 en:log
28 7 en:loggin
32 19 en:lol
-23 -18 en:lol anyway
-13 -36 en:lol im
91 96 en:lol not
-49 -71 en:lonely
-49 -3 en:long
-44 -88 en:long day
-29 -23 en:long do
-19 31 en:long i
-46 35 en:long sleeve
-15 -12 en:long time
-66 -24 en:long way
-41 -56 en:long week
95 86 en:longer
29 43 en:longer than
-30 -19 en:loo
34 8 en:look
1 92 en:look after
11 33 en:look at
-106 -73 en:look back
36 -1 en:look for
48 42 en:look forwar
27 25 en:look like
2 54 en:look so
-13 19 en:looked
-57 5 en:looked at
6 20 en:looked up
33 30 en:lookin
28 11 en:lookin at
-1 31 en:lookin for
-5 -15 en:lookin forwar
1 51 en:looks
-54 23 en:looks like
-3 -47 en:lord
30 61 en:lorry
-8 -27 en:lose
12 -41 en:lose the
46 67 en:loses
13 3 en:losing
47 -8 en:loss
-40 33 en:lost
-40 14 en:lost a
-27 73 en:lost about
52 45 en:lost count
-12 -24 en:lost my
-12 -17 en:lost one
-28 99 en:lost the
-15 -99 en:lost two
20 54 en:lot
35 12 en:lot and
-7 -45 en:lot of
-51 10 en:lot this
24 13 en:lots
17 9 en:lots of
-30 -20 en:loud
-6 16 en:louder
-5 -13 en:love
-55 -26 en:love her
-6 -33 en:love them
62 46 en:love you
-22 -4 en:loved
-69 -46 en:loved it
-43 -23 en:loved the
48 68 en:loved them
23 36 en:lovely
7 30 en:lovely and
9 20 en:lovely sessio
-25 -60 en:loves
-60 10 en:low
-117 -89 en:lower
-44 -63 en:luck
-60 -2 en:lucky
-22 -11 en:lunch
-5 11 en:lunch and
3 -4 en:lunch was
43 7 en:lunchb
-29 -44 en:lying
-40 -60 en:lyrics
-74 -40 en:m
80 108 en:ma
-26 -27 en:macbet
61 92 en:machet
4 -42 en:machin
-16 -62 en:macker
21 11 en:mad
-11 25 en:mad and
19 45 en:madam
10 -8 en:made
-58 -18 en:made a
-11 -11 en:made her
43 12 en:made it
-86 -41 en:made me
23 13 en:made my
-69 18 en:made myself
18 65 en:made sure
-8 -17 en:made tea
42 -20 en:made the
-9 -32 en:made up
-51 -71 en:magazi
-93 17 en:maid
24 20 en:main
-10 -9 en:make
-25 -30 en:make a
24 3 en:make her
42 29 en:make him
-3 -11 en:make it
-42 27 en:make me
7 89 en:make myself
9 -2 en:make the
-43 -34 en:make you
-100 -97 en:makes
-53 -58 en:makes me
18 9 en:makes sense
12 34 en:making
-47 20 en:making myself
27 10 en:man
-22 -30 en:man betwee
-116 -87 en:man came
49 37 en:man in
-26 7 en:man of
-23 71 en:man who
25 6 en:man with
-41 -30 en:manage
-47 -56 en:manage i
-23 -31 en:manage said
-55 -28 en:manage the
-93 -95 en:manche
-135 -103 en:mangoe
-12 83 en:mans
-37 28 en:mans voice
25 13 en:many
-35 84 en:many pills
-24 -2 en:march
18 55 en:march and
3 61 en:march i
-5 -66 en:marco
31 47 en:margar
3 17 en:mark
-6 25 en:mark on
-71 -26 en:market
78 48 en:markin
8 54 en:marks
-52 -86 en:marmal
-41 -15 en:marria
11 -41 en:marrie
-16 -32 en:marrow
-31 -32 en:marry
-9 35 en:marta
53 49 en:mas
-45 66 en:mask
-43 -24 en:masks
87 84 en:mass
-38 -64 en:massiv
-24 -27 en:master
50 70 en:mat
-74 -75 en:match
46 61 en:matche
-20 47 en:mate
-60 18 en:mate from
-28 -1 en:mate in
-31 -58 en:matern
-24 26 en:mates
-1 -15 en:maths
11 -5 en:matter
-59 -14 en:matter to
26 103 en:mattre
-56 -81 en:may
-21 -14 en:may i
1 -19 en:maybe
-48 26 en:maybe a
25 40 en:me
-28 -9 en:me a
-64 -13 en:me about
70 66 en:me after
-36 -66 en:me again
-3 -39 en:me all
-40 -58 en:me an
51 6 en:me and
38 23 en:me anymor
-60 -77 en:me as
-81 -46 en:me at
40 58 en:me back
-26 -14 en:me becaus
-17 -6 en:me before
-10 16 en:me but
92 74 en:me by
39 -14 en:me dead
85 92 en:me die
48 49 en:me do
41 50 en:me down
-40 -18 en:me every
-34 -22 en:me feel
9 -22 en:me first
-15 69 en:me flat
-13 -19 en:me for
15 50 en:me from
-5 15 en:me go
-49 18 en:me he
25 58 en:me her
12 -20 en:me here
-88 38 en:me hes
-17 -19 en:me his
-3 25 en:me how
-39 53 en:me i
-13 -44 en:me if
33 38 en:me im
45 52 en:me in
8 28 en:me is
-26 -6 en:me it
19 34 en:me its
67 63 en:me ive
-31 104 en:me last
44 35 en:me leave
-20 47 en:me like
-31 -30 en:me lol
-41 -59 en:me luck
-77 -5 en:me messag
25 9 en:me my
10 13 en:me no
49 104 en:me not
-18 -3 en:me now
-4 -72 en:me off
-73 -84 en:me on
29 46 en:me once
14 -11 en:me out
94 99 en:me please
-64 35 en:me promis
42 39 en:me saying
-11 22 en:me she
-19 14 en:me shes
11 41 en:me since
-27 -25 en:me so
-36 70 en:me someti
-30 55 en:me tea
-3 -9 en:me than
-8 -22 en:me that
-43 5 en:me the
-15 -4 en:me then
4 -15 en:me they
-85 -79 en:me think
-71 -58 en:me this
27 15 en:me three
-12 -6 en:me throug
12 -14 en:me till
-15 -36 en:me to
-16 17 en:me today
-33 -24 en:me tomorr
116 111 en:me tonigh
-45 -58 en:me under
41 22 en:me until
-57 -64 en:me up
-62 -58 en:me wanna
-62 -40 en:me we
-8 -20 en:me what
35 9 en:me when
33 -11 en:me why
59 50 en:me with
-12 -19 en:me wouldv
-114 53 en:meal
-30 -15 en:meals
2 -10 en:mean
52 40 en:mean it
44 59 en:mean to
-19 23 en:meanin
112 111 en:means
-56 -77 en:meant
-56 -35 en:meant i
40 47 en:meant it
-18 -19 en:meant to
-1 36 en:meat
-54 -52 en:medal
73 70 en:medici
-23 -28 en:medita
29 36 en:meet
-23 -19 en:meetin
-15 6 en:meetin and
-50 -94 en:meh
3 -53 en:mel
-92 64 en:melon
-115 58 en:memory
60 55 en:men
43 45 en:men dont
2 5 en:men in
-57 -57 en:menace
-79 -71 en:mental
-43 -66 en:mentio
7 4 en:mercy
31 25 en:mess
0 1 en:messag
-6 -13 en:messag before
-6 -25 en:messag me
43 69 en:messag to
-21 -35 en:messag when
-69 21 en:messed
-61 57 en:met
-60 37 en:meter
19 -12 en:methad
-1 -44 en:method
-89 -72 en:metres
41 29 en:mi
6 13 en:mi mum
-132 -89 en:mic
-48 -61 en:mic was
-74 -30 en:mid
-36 -28 en:middle
6 -12 en:midnig
30 19 en:might
-30 -9 en:might be
14 16 en:mild
-46 16 en:mile
-21 67 en:mileag
-8 62 en:miles
3 22 en:miles away
-59 -67 en:milest
-21 -4 en:milk
-82 -23 en:milkin
58 14 en:mill
-49 -48 en:min
15 63 en:mind
34 28 en:mind is
-32 29 en:minded
-84 13 en:mindfu
-57 -1 en:mine
-47 37 en:minist
11 -35 en:mins
66 89 en:mins ago
-1 -16 en:minute
74 83 en:minute ago
-10 21 en:minute and
-19 -6 en:minute i
-18 -11 en:minute late
2 13 en:minute of
-63 21 en:minute on
-20 -31 en:minute to
-93 68 en:mirror
-86 -88 en:miss
-84 -73 en:miss her
-17 -2 en:miss him
-30 98 en:miss me
-50 -49 en:miss my
5 -25 en:missed
-49 -53 en:missed my
-71 -84 en:missed the
30 87 en:missin
-39 0 en:missus
-41 -13 en:mistak
-6 -66 en:mixed
-52 -56 en:mixed up
-23 -36 en:mixing
-69 -91 en:mock
-107 -60 en:module
-90 -57 en:moher
-35 -35 en:mole
-4 -11 en:moment
71 117 en:moms
38 78 en:mon
-3 -18 en:monday
22 -48 en:monday and
-43 -69 en:monday i
46 19 en:monday ive
-61 -35 en:monday so
-42 21 en:money
-52 111 en:money and
-41 -7 en:money i
-54 44 en:monste
-28 15 en:month
52 43 en:month and
-35 59 en:month he
-83 -37 en:month i
-31 -2 en:month im
-3 32 en:months
-43 -10 en:months ago
12 42 en:months and
-15 -15 en:months i
-30 41 en:months sober
47 33 en:mood
39 35 en:mood 1
-8 61 en:mood 2
-75 -44 en:mood 6
-44 -40 en:mood 7
-30 96 en:moods
-22 -3 en:more
-63 -21 en:more like
-33 14 en:more money
-28 7 en:more of
-39 -65 en:more than
-38 -40 en:more time
39 36 en:morir
5 -2 en:mornin
5 -6 en:mornin and
16 35 en:mornin becaus
-2 -5 en:mornin i
5 78 en:mornin im
8 56 en:mornin so
14 70 en:mornin the
56 58 en:morphi
-15 -15 en:mortem
-13 -17 en:mortga
4 66 en:most
-21 46 en:most days
-36 -33 en:most nights
34 46 en:most of
-52 -46 en:mostly
-71 7 en:mostly i
-23 45 en:mostly when
-28 -76 en:mot
40 99 en:mother
-114 -16 en:motion
-31 68 en:motorb
-16 29 en:motorw
-36 -32 en:mould
37 41 en:mounta
-111 -131 en:mourni
25 51 en:mouth
-55 -51 en:move
26 -6 en:move the
-48 -46 en:move to
10 -20 en:moved
-66 1 en:moved out
29 25 en:moved the
-89 -74 en:moved to
-68 -106 en:moves
17 23 en:movie
-10 -22 en:moving
-39 -29 en:moving to
-69 -76 en:mower
1 -53 en:mr
4 11 en:much
36 31 en:much i
37 68 en:much it
36 64 en:much longer
-48 -49 en:much that
20 12 en:much to
-15 -19 en:mud
-50 -40 en:muero
-30 -66 en:mug
15 30 en:multi
11 21 en:multi storey
27 42 en:mum
-80 -74 en:mum and
-21 -33 en:mum at
-65 93 en:mum died
49 -4 en:mum i
45 1 en:mum id
29 94 en:mum im
-17 -41 en:mum in
-57 -28 en:mum is
-18 -9 en:mum keeps
-51 36 en:mum rang
3 -4 en:mum said
-64 53 en:mum says
-82 -18 en:mum she
-19 53 en:mum than
16 49 en:mum thinks
-67 28 en:mum told
3 39 en:mum who
27 21 en:mum wont
14 -17 en:mumble
49 88 en:mummy
-9 -12 en:mums
67 52 en:mums boyfri
-52 -39 en:mums in
18 32 en:mums on
-115 -95 en:murder
-26 -40 en:murder me
-20 -62 en:murder myster
-13 -19 en:murder that
-67 -64 en:murder the
-123 -92 en:museum
-83 -67 en:music
22 -18 en:must
-15 -50 en:mustar
-46 -35 en:muted
-49 127 en:mutter
-10 -15 en:my
-14 -10 en:my accoun
-9 -12 en:my affair
11 9 en:my age
26 12 en:my antide
-16 47 en:my antips
-19 -31 en:my appoin
27 8 en:my arm
6 21 en:my arms
-57 80 en:my attemp
-12 -19 en:my aunt
-47 -20 en:my aunts
64 75 en:my baby
-26 -12 en:my back
56 98 en:my bag
54 29 en:my bed
-46 37 en:my best
25 15 en:my birthd
-55 -52 en:my blood
-30 72 en:my body
-42 -55 en:my book
32 -10 en:my boots
-9 17 en:my bos
9 27 en:my boss
8 -17 en:my boy
-5 11 en:my boyfri
-32 -20 en:my brain
18 9 en:my breath
-8 13 en:my brothe
80 42 en:my browse
-31 29 en:my bus
-22 -37 en:my car
-41 -18 en:my cat
-21 -26 en:my chest
45 36 en:my childr
45 38 en:my chin
26 7 en:my choice
-60 65 en:my class
0 36 en:my clothe
21 -7 en:my coat
-69 2 en:my code
-28 -14 en:my collea
-9 -13 en:my countr
-42 -38 en:my course
15 18 en:my cousin
-52 63 en:my cowork
-88 -31 en:my dad
42 52 en:my dads
6 11 en:my daught
5 101 en:my dead
-66 -36 en:my desk
-34 -2 en:my doctor
-21 82 en:my dog
-30 -54 en:my door
-26 -33 en:my drivin
8 47 en:my ears
-35 -15 en:my eldest
14 21 en:my englis
28 19 en:my essay
5 45 en:my ex
-17 -19 en:my exs
-34 1 en:my eyes
2 -22 en:my face
61 -7 en:my family
5 4 en:my favour
-39 -41 en:my feet
24 34 en:my file
14 3 en:my finger
-46 18 en:my first
-33 -39 en:my flatma
25 28 en:my foot
-7 -12 en:my forema
-51 -6 en:my friend
37 39 en:my funera
31 -3 en:my future
-16 -29 en:my gate
-26 38 en:my girlfr
19 31 en:my girls
16 -4 en:my glasse
16 24 en:my good
34 31 en:my goodby
13 28 en:my gran
-41 -31 en:my grandd
-12 -42 en:my grandf
-52 -32 en:my grandm
-46 -72 en:my grands
20 33 en:my guitar
-69 -3 en:my hair
32 30 en:my hand
3 72 en:my hands
-8 -24 en:my head
3 6 en:my heart
42 38 en:my house
-14 -29 en:my husban
4 78 en:my in
-23 -44 en:my inner
14 52 en:my insuli
-67 9 en:my job
2 -48 en:my journa
-32 -20 en:my key
2 -30 en:my keys
-46 31 en:my kids
-11 -12 en:my knee
0 27 en:my knees
-70 -62 en:my knives
-8 -28 en:my lad
64 37 en:my lap
-69 -63 en:my laptop
2 -19 en:my last
59 33 en:my late
-35 -40 en:my left
-51 -65 en:my leftov
24 24 en:my leg
11 24 en:my legs
-4 -7 en:my life
86 67 en:my list
-16 43 en:my lithiu
90 43 en:my little
29 14 en:my locker
-8 4 en:my manage
-8 4 en:my mate
-17 -11 en:my mates
-88 -24 en:my messag
17 13 en:my mind
46 79 en:my moms
39 50 en:my mother
-11 72 en:my mouth
-17 -43 en:my mum
-62 9 en:my mums
-42 -39 en:my nails
-57 -3 en:my name
-72 -59 en:my nan
57 57 en:my nans
69 80 en:my neck
18 6 en:my neighb
-3 -14 en:my nephew
-27 -8 en:my niece
-3 -13 en:my nieces
85 52 en:my note
-35 -55 en:my notes
-68 -66 en:my old
5 24 en:my own
2 7 en:my parent
-20 19 en:my partne
28 40 en:my passpo
38 16 en:my passwo
6 28 en:my peace
21 22 en:my pensio
-52 -49 en:my period
-8 1 en:my phone
-20 -25 en:my phones
-25 -21 en:my pillow
-67 -71 en:my pills
-50 -44 en:my plan
-57 -79 en:my plants
30 35 en:my pocket
1 19 en:my prescr
-13 5 en:my proble
53 64 en:my room
28 16 en:my roomma
-1 -23 en:my round
-55 0 en:my saving
-15 -21 en:my search
7 -14 en:my sertra
13 38 en:my sessio
7 -3 en:my shift
31 30 en:my shirt
57 50 en:my shoes
-85 -45 en:my should
-1 -5 en:my sister
-111 -66 en:my skin
-26 59 en:my sleep
46 41 en:my sleepi
24 -2 en:my sleeve
23 32 en:my slot
-53 6 en:my son
-14 29 en:my sons
12 34 en:my stepda
-24 62 en:my stepfa
50 11 en:my stomac
42 34 en:my suicid
31 17 en:my superv
-8 -19 en:my tea
12 -11 en:my teache
-40 -39 en:my team
17 32 en:my teeth
-67 -24 en:my temper
-57 -81 en:my text
-83 -24 en:my theory
48 52 en:my therap
-31 -27 en:my thesis
43 51 en:my thighs
-30 3 en:my though
18 21 en:my throat
-23 -4 en:my thumb
-62 -20 en:my toddle
-25 -28 en:my tongue
-34 -23 en:my tutor
-62 81 en:my twenti
-28 -3 en:my uncle
22 46 en:my uncles
-21 -43 en:my voice
-19 61 en:my wages
57 38 en:my wardro
14 4 en:my watch
-9 -22 en:my way
52 68 en:my weddin
-24 36 en:my wee
-25 -22 en:my week
52 46 en:my weight
26 20 en:my whole
10 18 en:my wife
-5 6 en:my wifes
-8 -6 en:my will
-21 -8 en:my work
26 53 en:my wrist
85 64 en:my wrists
-21 49 en:my year
-70 -77 en:my ~
21 9 en:myself
55 47 en:myself after
4 63 en:myself again
-59 -10 en:myself and
-42 -18 en:myself at
39 51 en:myself before
11 -19 en:myself but
-51 38 en:myself from
-51 50 en:myself i
63 17 en:myself if
-10 4 en:myself in
2 -22 en:myself ive
7 34 en:myself my
-48 -35 en:myself now
-70 49 en:myself off
25 13 en:myself on
-42 -45 en:myself or
5 -19 en:myself out
-64 39 en:myself sick
-34 97 en:myself so
36 -60 en:myself this
-38 -37 en:myself to
36 -38 en:myself today
58 32 en:myself tonigh
-41 50 en:myself when
33 88 en:myself with
-19 -33 en:myster
-5 -38 en:n
34 66 en:n i
50 51 en:na
-25 -102 en:nagged
-24 -43 en:nah
-25 -21 en:nailed
-60 -55 en:nails
-64 14 en:name
-54 53 en:name and
-56 36 en:name in
38 4 en:name on
-46 24 en:name when
-39 -51 en:named
36 71 en:names
-119 -88 en:nan
-8 39 en:nana
-102 -104 en:nanas
-2 10 en:nans
35 53 en:nans pills
-26 -31 en:nap
22 55 en:nasty
-30 -32 en:nation
8 -48 en:nausea
-4 26 en:near
42 23 en:near the
17 39 en:nearer
1 -31 en:nearly
46 42 en:nearly did
-43 -33 en:nearly died
-42 -59 en:nearly killed
-41 -70 en:nearly ~
67 68 en:neck
22 75 en:neck and
58 55 en:neck hurts
63 42 en:neck myself
47 30 en:need
-20 -47 en:need a
-2 -4 en:need for
57 39 en:need in
34 44 en:need it
10 26 en:need the
22 49 en:need to
27 64 en:need you
-10 -16 en:needed
24 66 en:needed to
5 9 en:needin
-21 -15 en:needin the
-25 -50 en:needle
-29 18 en:needs
-60 -64 en:needs a
-51 54 en:needs me
-11 -8 en:needs to
-17 -12 en:neighb
9 78 en:neighb are
-75 26 en:neighb have
-58 7 en:neighb was
17 0 en:neithe
-13 -40 en:neithe of
-66 -52 en:nepa
-7 -25 en:nephew
14 14 en:nerves
-78 -69 en:nervou
-21 -33 en:nervou about
-117 -118 en:nest
-2 -58 en:netbal
-62 -30 en:never
-69 -49 en:never again
2 -10 en:never been
-37 49 en:never but
5 37 en:never do
49 54 en:never felt
-43 -23 en:never had
-72 -15 en:never hit
55 74 en:never hurt
-37 14 en:never said
-76 35 en:never say
7 -39 en:never see
-30 -31 en:never though
-57 58 en:never told
-74 -88 en:never wanted
-46 71 en:never would
-36 19 en:never writte
-101 -123 en:new
-54 -88 en:new flat
26 46 en:new girl
-28 -49 en:new job
-26 -58 en:new kitche
-53 -104 en:new one
23 11 en:new pills
-21 -29 en:new place
47 65 en:news
16 39 en:news about
-12 -20 en:news is
-37 77 en:newspa
4 -1 en:next
-44 -41 en:next block
-68 -3 en:next day
21 19 en:next door
7 19 en:next month
73 48 en:next one
48 36 en:next room
46 52 en:next sessio
40 -12 en:next time
-8 1 en:next to
-12 -18 en:next week
-6 20 en:next year
27 3 en:ngl
48 33 en:nice
9 20 en:nice to
-48 -77 en:nice weeken
-30 -39 en:nicely
-4 -21 en:nicest
-39 -11 en:niece
-19 42 en:niece is
-7 -18 en:nieces
-9 17 en:night
80 18 en:night and
-21 -8 en:night at
16 11 en:night he
-11 72 en:night hes
2 22 en:night i
-38 -82 en:night in
33 -1 en:night its
-35 -41 en:night ive
23 17 en:night of
-57 43 en:night she
-9 -28 en:night shift
-65 -34 en:night since
21 45 en:night so
36 -12 en:night the
-44 67 en:night this
-51 96 en:nightl
-51 -42 en:nightm
-30 52 en:nights
-5 -14 en:nights i
-39 -37 en:nil
-12 10 en:nine
-17 41 en:nine and
-24 82 en:nine days
-20 -14 en:nine on
-34 -26 en:nine times
35 -47 en:nine years
-82 54 en:ninete
-1 -57 en:ninete years
-45 -95 en:nineti
10 -32 en:ninety
61 45 en:ninth
17 21 en:ninth floor
-73 -31 en:nits
-3 -13 en:no
-41 -48 en:no and
-30 -71 en:no but
51 61 en:no cap
-20 -64 en:no drama
-51 40 en:no hope
15 -36 en:no i
34 50 en:no idea
55 25 en:no im
-26 37 en:no intent
-5 2 en:no more
57 68 en:no need
27 -24 en:no no
-15 63 en:no ones
-36 57 en:no plan
-70 -10 en:no plans
13 51 en:no point
41 36 en:no puedo
-26 -28 en:no reason
-40 -33 en:no self
-24 56 en:no sleep
-31 -69 en:no to
-22 -26 en:no urges
-33 6 en:no use
-52 -72 en:no voices
-91 34 en:no way
-40 -46 en:no wish
1 19 en:nobody
57 51 en:nobody around
45 20 en:nobody at
-21 -12 en:nobody died
-17 30 en:nobody else
-3 48 en:nobody ever
22 19 en:nobody gotta
-34 26 en:nobody had
23 -12 en:nobody has
72 62 en:nobody home
-58 -65 en:nobody hurtin
-33 0 en:nobody in
-105 -84 en:nobody is
70 8 en:nobody knows
-23 26 en:nobody needs
-48 11 en:nobody said
-23 -12 en:nobody shoute
-51 26 en:nobody there
-17 -6 en:nobody to
-61 31 en:nobody was
97 33 en:nobody will
-20 141 en:nobody would
-74 -19 en:node
79 72 en:noise
-73 -72 en:noises
-68 -104 en:noisy
-35 32 en:nolong
43 37 en:none
32 44 en:none of
-8 7 en:noodle
-64 -47 en:noon
112 84 en:noose
-102 -93 en:nope
-48 -5 en:normal
-31 26 en:normal to
-65 -7 en:nose
-65 -66 en:nosebl
3 19 en:not
77 69 en:not a
2 30 en:not answer
-19 65 en:not around
-29 -59 en:not at
14 54 en:not be
27 20 en:not becaus
-68 25 en:not been
-53 -70 en:not before
48 62 en:not being
-1 -14 en:not coming
-9 -25 en:not even
-4 22 en:not exist
45 66 en:not for
8 -15 en:not gettin
-15 -19 en:not going
-11 -17 en:not gonna
8 78 en:not here
-50 10 en:not in
79 122 en:not joking
60 61 en:not just
9 11 en:not like
26 47 en:not me
-33 -14 en:not much
-96 -62 en:not now
19 0 en:not okay
4 25 en:not planni
-71 -31 en:not really
26 65 en:not sad
79 79 en:not safe
23 72 en:not saying
43 42 en:not scared
-49 -7 en:not since
75 0 en:not slept
13 21 en:not suicid
-10 -13 en:not sure
-45 -42 en:not that
76 70 en:not the
-31 13 en:not thinki
-39 -47 en:not this
-30 54 en:not to
-62 -59 en:not today
41 53 en:not upset
-11 14 en:not wake
13 22 en:not waking
-67 -56 en:not yet
77 53 en:not your
76 73 en:note
-37 18 en:note and
-21 -7 en:note for
53 54 en:note is
21 7 en:note on
-44 -44 en:notebo
46 51 en:notes
-20 13 en:nothin
-33 -11 en:nothin and
-20 -42 en:nothin at
-99 29 en:nothin back
51 -39 en:nothin else
-31 85 en:nothin ever
42 38 en:nothin for
-30 21 en:nothin happen
15 45 en:nothin i
-44 63 en:nothin in
-112 88 en:nothin is
-15 -35 en:nothin left
-42 -36 en:nothin like
-79 -71 en:nothin more
-43 -82 en:nothin much
-62 -70 en:nothin now
-33 -63 en:nothin to
1 -20 en:nothin wrong
-56 -27 en:notice
-56 -40 en:notice i
5 -15 en:notice it
-36 -5 en:notice the
-30 -33 en:notice when
17 25 en:notici
-43 -74 en:notifi
-106 -8 en:novel
-10 27 en:novel and
-28 -37 en:novel the
43 45 en:now
1 -14 en:now and
-71 54 en:now but
64 84 en:now cant
18 48 en:now he
32 52 en:now hes
0 42 en:now i
16 13 en:now im
35 22 en:now it
35 74 en:now its
-26 -45 en:now ive
19 13 en:now my
-53 -67 en:now on
5 -5 en:now she
-38 -16 en:now shes
21 14 en:now that
-27 -50 en:now the
29 25 en:now theres
-11 -24 en:now they
11 55 en:now with
23 15 en:numb
-88 -4 en:numb and
-7 -20 en:number
-1 17 en:number i
-32 30 en:nurse
-21 -9 en:nurse we
-31 -70 en:o
46 32 en:obey
-10 -4 en:obviou
-35 -11 en:ocd
-34 5 en:octobe
-132 89 en:odd
5 -11 en:oddly
3 0 en:of
23 19 en:of 10
65 45 en:of a
-77 -41 en:of an
26 16 en:of anythi
-86 24 en:of bed
-28 23 en:of being
10 -1 en:of blood
21 -3 en:of dinner
-51 1 en:of drivin
-80 53 en:of droppi
42 42 en:of dying
-23 -61 en:of ending
-10 22 en:of everyo
-23 -9 en:of everyt
-94 42 en:of gettin
22 9 en:of harmin
-83 -41 en:of height
-18 13 en:of her
-56 -8 en:of him
27 1 en:of himsel
8 -16 en:of his
-21 8 en:of hurtin
13 43 en:of it
-43 72 en:of just
55 54 en:of life
-57 54 en:of living
13 97 en:of me
8 56 en:of mine
-61 -56 en:of mums
-32 -12 en:of my
-12 0 en:of myself
-42 15 en:of one
-14 1 en:of our
37 64 en:of people
-4 -27 en:of pills
-27 43 en:of pushin
-24 -25 en:of sad
-40 -50 en:of seven
-19 -31 en:of someth
-63 80 en:of space
-4 6 en:of stones
25 23 en:of stuff
2 -23 en:of suicid
23 22 en:of taking
-6 4 en:of tea
4 -11 en:of ten
21 37 en:of that
-4 -19 en:of the
-18 -34 en:of them
-52 19 en:of this
-87 -119 en:of those
22 -7 en:of three
-28 13 en:of time
39 56 en:of today
59 50 en:of tomorr
-15 -13 en:of twenty
-29 -48 en:of us
-63 29 en:of vodka
23 14 en:of what
-62 45 en:of wine
16 13 en:of year
2 34 en:of you
19 9 en:of yourse
15 17 en:off
-120 -77 en:off a
-61 -79 en:off again
0 -9 en:off and
23 14 en:off at
21 17 en:off by
-33 7 en:off dead
44 55 en:off for
-57 -49 en:off his
-44 -44 en:off i
41 41 en:off if
-48 -59 en:off im
-44 -39 en:off in
-56 -49 en:off me
-17 -15 en:off my
-27 -40 en:off on
54 23 en:off that
37 69 en:off the
-51 -44 en:off to
55 1 en:off with
-7 -23 en:off withou
-47 -34 en:offere
19 21 en:office
21 28 en:office and
-20 -50 en:offici
-2 -61 en:offlin
-34 -41 en:often
-3 -26 en:oh
42 48 en:oh and
-12 -20 en:ok
27 31 en:ok im
27 19 en:ok so
-30 -58 en:okafor
-12 2 en:okay
48 -5 en:okay i
-29 -9 en:okay now
18 0 en:okay so
-73 52 en:olanza
-52 -37 en:old
5 -7 en:old car
-31 -27 en:old dog
-23 -11 en:old dogs
-60 -50 en:old house
-28 -97 en:old letter
-82 -25 en:old me
-50 -25 en:old pills
-23 -30 en:old school
-108 42 en:old woman
13 13 en:older
0 0 en:ollie
60 72 en:omg
-18 -24 en:on
25 19 en:on 4
-12 26 en:on a
11 26 en:on about
-8 -35 en:on and
57 31 en:on at
-29 60 en:on eggshe
-5 2 en:on fire
-53 78 en:on for
-38 8 en:on friday
16 35 en:on her
-18 32 en:on hes
-9 7 en:on his
-20 -21 en:on hold
-71 -47 en:on holida
-26 -37 en:on i
0 -36 en:on it
-40 -47 en:on ive
-25 -39 en:on like
-10 5 en:on me
0 -17 en:on monday
-46 -27 en:on my
34 -21 en:on nights
-15 13 en:on our
7 -1 en:on page
-39 -55 en:on paper
31 33 en:on purpos
-25 -37 en:on read
-55 -46 en:on saturd
26 18 en:on silent
-13 -11 en:on so
-47 -21 en:on stage
-58 -14 en:on sunday
-3 -47 en:on that
3 7 en:on the
18 29 en:on them
31 21 en:on then
-18 65 en:on things
9 39 en:on this
-14 8 en:on thursd
-54 -35 en:on till
-33 -38 en:on to
-13 33 en:on tuesda
-67 43 en:on until
3 54 en:on wednes
6 43 en:on what
-4 -11 en:on with
16 -46 en:on your
8 1 en:once
-43 -21 en:once and
-29 -18 en:once i
54 53 en:once im
-36 1 en:once in
-68 -40 en:once more
43 33 en:once the
25 13 en:one
-26 -30 en:one about
-27 6 en:one and
-26 39 en:one at
-43 -41 en:one by
-38 -19 en:one day
43 34 en:one each
83 53 en:one for
-25 35 en:one from
-16 22 en:one i
16 44 en:one im
-19 -40 en:one in
-21 -34 en:one is
46 72 en:one ive
-23 -27 en:one last
26 28 en:one leg
-10 -39 en:one more
17 12 en:one night
8 32 en:one of
3 -30 en:one on
-26 -14 en:one reason
-11 2 en:one stone
-27 -33 en:one that
30 67 en:one thing
-4 33 en:one to
53 60 en:one way
-35 45 en:one week
-78 -35 en:one where
-6 79 en:one who
-36 -36 en:one with
48 49 en:one wont
18 6 en:one years
19 36 en:ones
4 60 en:ones i
-3 -22 en:onions
-2 7 en:online
0 6 en:only
-41 -49 en:only a
-11 14 en:only becaus
-45 -31 en:only cried
49 47 en:only gotta
-22 -35 en:only i
62 60 en:only one
-24 -18 en:only place
-18 -17 en:only that
-27 10 en:only the
37 75 en:only thing
42 36 en:only this
48 36 en:only wanna
-16 -39 en:only want
56 52 en:only way
42 52 en:onto
-75 -42 en:op
72 45 en:open
57 112 en:open and
-28 -37 en:open in
46 71 en:open the
65 66 en:opened
-82 -37 en:opened the
-33 -38 en:openin
-8 9 en:openin the
-56 -48 en:opens
4 -7 en:operat
-63 -44 en:opinio
11 14 en:opposi
47 56 en:option
31 -2 en:or
93 127 en:or any
-18 -29 en:or anyone
-46 -53 en:or anythi
24 19 en:or not
19 32 en:or so
-25 -33 en:oral
-74 -72 en:orange
48 48 en:order
2 -70 en:order the
3 32 en:ordere
29 48 en:ordere a
10 23 en:ordere the
17 -43 en:orderi
22 9 en:orderi me
-2 -16 en:orders
-41 -48 en:ordina
-15 -16 en:organi
-32 -100 en:orphan
13 -14 en:other
-57 24 en:other one
-25 15 en:other people
27 29 en:other side
-2 -2 en:others
-17 -3 en:otherw
-75 -9 en:our
-5 -1 en:our call
-35 -13 en:our last
-68 29 en:our neighb
-40 -33 en:our next
-40 -31 en:our sessio
25 -32 en:our son
-12 -11 en:our wills
-22 -43 en:oursel
33 29 en:out
-72 22 en:out again
2 -14 en:out and
-38 -22 en:out at
1 35 en:out becaus
-18 -38 en:out for
7 -13 en:out hes
38 33 en:out how
-54 -54 en:out i
22 35 en:out im
-33 -17 en:out in
-69 -42 en:out is
17 26 en:out ive
36 51 en:out like
-9 36 en:out loud
-40 14 en:out my
-2 26 en:out of
43 50 en:out on
97 97 en:out out
7 5 en:out the
39 12 en:out there
-45 -40 en:out to
-24 -30 en:out two
21 21 en:out well
-32 -6 en:out when
1 -87 en:outliv
-15 -2 en:outsid
-30 -2 en:outsid and
58 55 en:outsid his
71 49 en:outsid my
-15 -6 en:outsid the
-30 -71 en:oven
-20 -16 en:over
-20 -43 en:over a
-20 1 en:over all
-12 21 en:over and
64 51 en:over before
38 16 en:over her
86 25 en:over him
42 66 en:over his
-74 53 en:over i
65 42 en:over im
-19 -39 en:over it
-12 -34 en:over me
3 20 en:over my
-19 -24 en:over the
59 21 en:over there
12 20 en:over to
20 66 en:over tonigh
-60 46 en:over what
61 42 en:over with
35 52 en:overdo
-48 -4 en:overdo and
9 50 en:overdo at
-40 -49 en:overdo i
-79 44 en:overdo in
-67 -63 en:overdo on
-114 27 en:overdo when
4 -30 en:overdr
-60 -64 en:overki
5 -40 en:oversl
-72 -102 en:overti
-45 -71 en:overwa
-17 -1 en:owe
7 14 en:own
-82 82 en:own funera
62 64 en:own hand
12 -7 en:own hands
21 31 en:own life
-23 -66 en:owners
97 57 en:oxygen
-40 -29 en:p
30 51 en:paced
21 36 en:paced breath
-40 -89 en:pack
-46 -51 en:packed
71 117 en:packet
28 -19 en:packin
-74 -107 en:pact
-41 -32 en:paddin
-32 3 en:page
-37 -45 en:page of
-66 -102 en:pages
25 31 en:paid
-19 25 en:paid for
48 40 en:paid the
5 36 en:paid to
-4 9 en:paid up
-5 -27 en:pain
84 9 en:painki
116 101 en:painle
-23 -68 en:paint
-30 -46 en:paintb
-46 41 en:painte
-39 -2 en:painte the
19 9 en:painti
-33 -4 en:pallet
3 22 en:pan
16 27 en:pan and
-1 2 en:pancak
17 24 en:panga
-120 44 en:panic
-39 25 en:panic attack
-25 -38 en:panick
-13 -15 en:paper
-9 11 en:papers
-16 -38 en:paperw
50 71 en:parace
-53 -36 en:parach
1 -10 en:parame
-79 -76 en:parcel
-23 -21 en:parent
-52 -67 en:parent evenin
-7 -7 en:park
-16 -38 en:park and
13 17 en:park with
44 98 en:parked
-18 26 en:parked by
36 26 en:parked outsid
-38 -75 en:parkin
29 4 en:parkin lot
-12 -25 en:parkin space
97 90 en:parks
-19 56 en:parlou
-41 12 en:part
-17 46 en:part of
-67 -77 en:partic
-76 -38 en:partie
-32 29 en:partne
-7 29 en:party
-33 -57 en:pass
-55 -89 en:pass the
26 23 en:passed
-45 18 en:passed in
-28 14 en:passed it
-37 -41 en:passed my
52 33 en:passed out
24 -87 en:passes
54 -1 en:passin
-53 71 en:passiv
18 -4 en:passpo
33 41 en:passpo and
-7 -5 en:passwo
41 38 en:passwo are
-15 -8 en:passwo in
10 15 en:past
-15 26 en:past it
15 52 en:past the
-36 -7 en:pasta
41 49 en:pastil
0 75 en:pastor
-95 -110 en:pastry
-67 -52 en:pasty
-87 -86 en:patay
-74 66 en:patch
29 50 en:patche
-78 -81 en:path
12 3 en:patien
-18 -20 en:patien with
-127 -107 en:pause
-44 -41 en:paw
45 40 en:pay
51 60 en:pay the
30 19 en:payday
-85 -106 en:paymen
25 40 en:pays
20 -9 en:pays out
-36 -40 en:pe
39 29 en:peace
41 8 en:peace and
20 44 en:peace with
42 25 en:peacef
-30 -29 en:peas
-71 -70 en:pegs
-5 67 en:pen
-54 -46 en:pencil
11 42 en:pens
6 11 en:pensio
-45 -10 en:people
4 -28 en:people and
-26 44 en:people are
-8 25 en:people i
-11 58 en:people in
30 47 en:people say
38 19 en:percen
-5 -24 en:perfec
-24 -33 en:perfor
-76 -58 en:perfum
-73 -38 en:period
60 43 en:perman
22 40 en:perman tonigh
50 -24 en:pero
11 21 en:person
-32 -49 en:person on
17 -8 en:person who
-79 -71 en:perth
-5 -81 en:pest
65 52 en:pete
63 49 en:peter
26 -6 en:petrol
-12 -31 en:petrol and
-1 -16 en:pharma
-98 -79 en:pharma was
0 0 en:phone
-25 62 en:phone and
-21 -16 en:phone call
68 93 en:phone charge
31 32 en:phone in
21 12 en:phone off
27 23 en:phone on
-1 -33 en:phone this
-19 8 en:phone to
-6 -3 en:phoned
-43 -38 en:phones
2 -39 en:photo
-10 -10 en:photog
18 14 en:photos
-6 23 en:photos and
-64 -38 en:phq
69 48 en:phrase
-53 37 en:physic
11 3 en:physio
-18 3 en:piano
-67 -32 en:piano to
25 43 en:pick
23 28 en:pick up
10 -1 en:picked
35 26 en:picked the
-42 -16 en:picked up
14 72 en:pickin
13 48 en:picks
-118 -96 en:picnic
-4 5 en:pics
-2 22 en:pictur
29 4 en:pictur myself
33 -2 en:pictur of
-82 42 en:pictur smashi
17 -50 en:pie
-86 -88 en:piece
-138 -97 en:pier
-75 -64 en:pier with
-20 -46 en:pig
-95 -63 en:pigeon
-31 -74 en:pigs
-13 -88 en:pile
-25 -40 en:piles
-99 -102 en:pill
30 38 en:pillow
79 47 en:pillow over
33 28 en:pills
12 -18 en:pills a
10 49 en:pills all
-41 -34 en:pills and
89 93 en:pills are
-88 -63 en:pills at
-55 -65 en:pills becaus
3 31 en:pills by
56 66 en:pills counte
-35 -35 en:pills for
61 40 en:pills from
-3 70 en:pills i
63 61 en:pills in
-25 -16 en:pills into
6 31 en:pills my
27 54 en:pills on
87 92 en:pills pills
47 62 en:pills since
-12 40 en:pills so
-35 -11 en:pills to
-45 -59 en:pills yes
-21 -20 en:pint
-4 4 en:pistol
12 -23 en:pitch
-18 -30 en:pizza
-24 -16 en:place
-28 17 en:place in
-21 -22 en:place now
-64 -16 en:placem
-5 -6 en:places
-106 -48 en:plain
-62 -63 en:plainl
36 43 en:plan
-4 48 en:plan and
-58 -78 en:plan for
-37 40 en:plan i
27 31 en:plan is
12 6 en:plan ive
16 -41 en:plan no
26 -8 en:plan on
8 41 en:plan to
-52 16 en:plane
-49 -52 en:planne
62 55 en:planni
36 32 en:planni on
22 30 en:planni to
-7 -18 en:plans
68 40 en:plans for
-19 -36 en:plans no
-108 -99 en:plans to
-62 -37 en:plant
-21 -18 en:plants
-113 -29 en:plaste
-50 -14 en:plaste on
-29 -35 en:plasti
-117 61 en:plate
-37 51 en:plates
34 23 en:platfo
42 10 en:platfo and
-87 -103 en:platfo for
16 21 en:plath
-77 46 en:platoo
-71 -128 en:play
-22 -39 en:played
-37 -55 en:playin
-14 -16 en:playin the
4 29 en:playli
-74 -84 en:plays
-70 -36 en:pleasa
33 30 en:please
87 84 en:please dont
46 30 en:please help
64 114 en:please i
-70 -62 en:please ive
46 28 en:please tell
-31 -28 en:please with
14 27 en:pleasu
35 -14 en:plenty
-57 -58 en:plese
1 -39 en:plot
-19 -26 en:plumbe
-54 -79 en:plumbi
19 11 en:plums
21 19 en:plus
61 53 en:pm
-9 -4 en:pocket
-44 -67 en:podcas
-29 -36 en:podcas was
-3 -63 en:poem
-88 -122 en:poets
-10 25 en:point
48 44 en:point in
-10 72 en:point of
79 33 en:pointe
-61 55 en:pointl
2 4 en:poison
-49 50 en:poison my
-18 -14 en:poison the
18 81 en:police
-20 -76 en:police traini
-34 -28 en:policy
-15 -25 en:polish
-61 19 en:polite
-115 2 en:pool
-36 -63 en:poor
-110 -103 en:popcor
-81 -104 en:porrid
-68 -78 en:portug
-19 -22 en:possib
-90 -51 en:post
18 -11 en:posted
11 -10 en:posted the
3 29 en:postin
-70 -39 en:postma
-75 -51 en:pot
-49 -36 en:potato
-58 -25 en:potter
-24 -38 en:pounds
-64 -22 en:poured
-41 11 en:poured the
68 68 en:pourin
22 -9 en:practi
15 6 en:practi the
-124 -5 en:pram
-23 12 en:pray
-13 43 en:pray that
-45 50 en:prayed
-22 -39 en:preach
-9 -40 en:prefer
22 15 en:prepar
-16 11 en:prescr
-11 36 en:presen
20 20 en:press
6 -55 en:presse
-50 -31 en:pressu
-17 -16 en:pressu pill
8 -26 en:preten
67 63 en:pretty
31 22 en:previo
-47 -61 en:price
-98 -85 en:pride
12 46 en:priest
-94 32 en:prime
-65 23 en:prime minist
-25 -61 en:printe
-40 43 en:prison
-83 -78 en:privat
-77 -81 en:priya
21 24 en:prize
28 38 en:probab
24 -17 en:probat
16 11 en:proble
-56 -51 en:proces
-28 -21 en:proces and
-24 -14 en:prod
-17 -18 en:produc
-20 -19 en:profes
-27 6 en:profil
-34 -46 en:progra
-31 -35 en:progre
-70 -70 en:projec
27 14 en:prom
21 -16 en:promis
40 -29 en:promis i
76 45 en:promis myself
11 42 en:promis not
80 56 en:promis you
-21 21 en:promot
-43 -37 en:prompt
-14 -14 en:proper
-23 -11 en:proper and
9 13 en:proper done
-59 -62 en:pros
-18 -10 en:pros and
-21 -27 en:protec
-28 33 en:proud
-19 54 en:proud and
-58 -66 en:proud of
-7 -4 en:prove
-5 -3 en:prove it
5 19 en:provid
24 30 en:ps5
-14 54 en:psych
-37 -42 en:psychi
-122 -45 en:pub
-120 -79 en:puddin
58 52 en:puedo
36 32 en:puedo mas
-95 -61 en:puffin
7 75 en:pull
8 48 en:pulled
-16 -51 en:pulled a
34 52 en:pulled me
-77 -29 en:pullin
-34 -17 en:pump
-26 63 en:pumped
-18 43 en:pumped my
-136 39 en:punch
7 53 en:punche
-58 67 en:punche a
-73 10 en:punche the
-15 -23 en:pune
-79 73 en:punish
6 -7 en:pupil
-79 -61 en:pupils
-53 -119 en:puppy
-71 114 en:purgin
-39 -1 en:purple
44 48 en:purpos
-20 70 en:purpos and
46 111 en:push
31 -5 en:pushed
62 -25 en:pushed him
-39 22 en:pushed me
13 19 en:pushed my
-28 18 en:pushin
13 17 en:put
-30 -9 en:put a
-59 -33 en:put an
-38 26 en:put down
-29 14 en:put her
85 57 en:put him
19 26 en:put his
-18 -43 en:put it
-41 -53 en:put me
46 48 en:put my
24 3 en:put on
55 43 en:put someth
-35 -12 en:put the
-22 -12 en:put two
9 -2 en:put up
-7 -3 en:puts
-11 16 en:puttin
-1 10 en:puttin my
-11 52 en:puttin the
34 23 en:puzzle
-72 -77 en:qualif
-69 -15 en:quarre
59 53 en:quarry
38 25 en:quarte
-55 -72 en:queen
-10 -14 en:questi
-17 -13 en:questi about
-16 -13 en:questi two
44 -5 en:quetia
-38 19 en:queue
-84 31 en:queue at
-14 -6 en:quick
5 12 en:quick update
19 -63 en:quicke
23 102 en:quickl
-74 -62 en:quid
55 52 en:quiero
-16 -20 en:quiet
-48 -28 en:quiet and
-23 -14 en:quiet at
-15 -23 en:quiet i
-12 -11 en:quiete
-17 43 en:quietl
-92 19 en:quit
-44 -4 en:quit the
-9 -27 en:quite
3 61 en:quite a
32 32 en:quiz
-116 -54 en:rabbit
43 38 en:race
-49 -4 en:racing
36 7 en:radiat
-18 -8 en:radica
-14 2 en:radio
-35 -94 en:radio on
-16 -33 en:radios
10 27 en:raffle
-88 -83 en:rage
-61 -58 en:rage quit
-50 -45 en:raging
-6 -33 en:rail
52 65 en:railin
21 -22 en:railwa
-41 -16 en:rain
-52 -72 en:rain and
-5 -54 en:rained
-44 -56 en:rainin
-54 -76 en:rains
-52 -60 en:raise
-20 14 en:raised
-40 -26 en:ran
-50 9 en:ran out
-14 1 en:ran the
-1 23 en:rang
28 45 en:rang my
-10 -44 en:rang the
-67 36 en:rang to
-46 -51 en:range
123 106 en:raped
-18 48 en:raped at
49 51 en:raped me
25 8 en:rat
18 6 en:rat poison
51 21 en:rate
5 -37 en:rated
-38 -41 en:rates
18 3 en:rather
21 13 en:rather be
-18 -72 en:rather die
41 32 en:rather it
23 52 en:rather not
0 13 en:rather than
46 -12 en:rating
41 40 en:ration
-9 -9 en:rats
5 32 en:razor
-61 -48 en:razor blades
59 90 en:razors
22 11 en:re
60 -6 en:reach
-29 16 en:reache
-4 -4 en:read
42 -10 en:read about
13 -11 en:read it
-16 -42 en:read my
-63 -33 en:read the
-7 -10 en:read this
-62 -13 en:read your
-48 -16 en:readin
-54 -63 en:readin a
35 116 en:reads
-2 -19 en:ready
-26 -55 en:ready and
-45 -38 en:ready for
-38 -30 en:ready to
-10 86 en:real
-24 19 en:realis
48 0 en:really
27 56 en:really calm
-66 -76 en:really good
-52 -14 en:really i
16 30 en:really know
-41 -26 en:rearra
32 34 en:reason
-28 -3 en:reason for
45 53 en:reason to
-25 -24 en:rebook
-59 -68 en:receip
37 19 en:recipe
-10 -4 en:recita
55 37 en:reckon
-54 20 en:recogn
-17 -6 en:recomm
10 1 en:record
50 40 en:record a
-34 -18 en:record situat
-26 -41 en:recove
14 -22 en:recrui
-14 -14 en:recycl
-18 -46 en:red
-24 -7 en:redund
-32 -46 en:refere
-87 16 en:refill
-26 -70 en:refres
26 13 en:refuse
45 -1 en:regard
-97 20 en:regime
-39 -43 en:regist
3 -59 en:regret
32 -26 en:rehear
107 106 en:rehome
-27 32 en:relaps
-33 58 en:relaps on
-34 -53 en:relati
-10 60 en:releas
-6 3 en:relief
-50 -60 en:reliev
1 15 en:rememb
-76 18 en:rememb any
-53 -70 en:rememb my
20 30 en:rememb the
41 48 en:rememb what
-41 -52 en:remind
-76 -81 en:remind me
-75 -19 en:remote
0 -13 en:renewa
22 -14 en:renewe
30 46 en:renewe the
35 60 en:rent
18 37 en:rents
13 26 en:rents paid
-96 -11 en:repair
-49 -53 en:repair so
14 31 en:repeat
30 0 en:replac
-72 -77 en:replie
-27 -16 en:reply
-71 -21 en:report
-86 88 en:report it
-33 15 en:report the
-26 2 en:resche
33 38 en:resear
-2 13 en:resend
8 28 en:resend the
54 53 en:reserv
-38 -33 en:reside
-52 -78 en:respaw
27 10 en:respec
-14 -23 en:respec madam
-66 -44 en:respit
-27 -44 en:respon
9 -3 en:rest
48 56 en:rest of
-63 -57 en:restar
-44 -40 en:restar the
-11 -29 en:restau
-35 -62 en:restor
-18 65 en:restri
-27 -43 en:result
-43 -63 en:resume
29 36 en:retire
-51 9 en:retiri
16 -2 en:return
-95 -55 en:review
105 107 en:revise
24 -12 en:revisi
25 46 en:revolv
67 26 en:rex
89 21 en:ribs
-6 -12 en:rice
-58 -60 en:rid
-40 -42 en:rid of
-102 -114 en:riddan
64 74 en:rifle
-24 -59 en:rifles
-31 -44 en:right
3 20 en:right i
-23 -17 en:right there
-76 -50 en:right throug
-34 -51 en:right to
-38 50 en:rigs
5 -10 en:ring
-17 3 en:ring by
44 37 en:ring i
2 -31 en:ring on
-68 -76 en:ring the
-25 -22 en:ring you
15 16 en:ringin
-24 -23 en:rings
-85 -101 en:rip
38 65 en:ripped
-54 -46 en:rise
-128 -58 en:risk
-27 -96 en:ritual
-23 -40 en:river
35 48 en:rivers
14 26 en:rivers high
106 85 en:rly
2 34 en:road
-17 -11 en:roar
-47 -30 en:roast
-72 -43 en:roaste
-78 -69 en:rob
-35 -47 en:robot
27 29 en:rods
-22 -14 en:role
-77 -67 en:roll
-31 -25 en:rolled
40 28 en:rolled up
-37 -56 en:rolls
-62 -50 en:romeo
-44 -35 en:romeo and
60 30 en:roof
-68 -44 en:roof and
48 34 en:roof of
-108 -113 en:roofer
-54 -20 en:room
61 40 en:room and
59 18 en:room at
-103 -72 en:room for
-47 61 en:room i
-5 20 en:room im
-21 -26 en:room with
40 24 en:roomma
-21 46 en:rooms
-105 -93 en:rooste
-57 -68 en:root
29 22 en:rope
17 5 en:rope and
-10 -4 en:rope at
-55 -60 en:rope for
72 62 en:rope from
16 33 en:rope in
62 78 en:rope is
105 116 en:ropes
-37 -53 en:rose
-48 -67 en:roses
9 -31 en:roster
-30 -48 en:rota
-48 32 en:roti
-18 58 en:rotten
-62 -75 en:rough
12 -7 en:round
8 5 en:round and
19 14 en:round at
31 62 en:round his
36 50 en:round my
-20 -27 en:round the
-120 -47 en:rounda
-11 -6 en:rounds
-16 -26 en:route
-9 -36 en:routin
-37 8 en:row
-27 -25 en:row about
-22 -13 en:row with
-16 39 en:rubber
-45 14 en:rubbis
-58 -79 en:rude
22 -28 en:rug
-82 80 en:ruin
-96 -23 en:ruined
-57 -82 en:rules
1 38 en:run
-61 8 en:run and
4 39 en:run out
65 33 en:run the
-46 -31 en:rung
-12 6 en:runnin
-36 67 en:runs
-122 -127 en:rush
39 24 en:ruth
80 93 en:s
56 65 en:s word
-52 -49 en:sab
-32 -2 en:sacked
41 -47 en:sacrif
-57 -108 en:sad
-28 -46 en:sad about
-16 -12 en:sad and
-43 -54 en:sad but
14 -10 en:sad i
-72 -50 en:sad today
50 26 en:safe
-36 -37 en:safe and
-40 -12 en:safe at
25 -20 en:safe i
-32 -68 en:safe im
55 73 en:safe ive
71 73 en:safe no
35 27 en:safe with
-51 -7 en:safe yes
33 28 en:safety
-47 -73 en:safety plan
-19 -15 en:said
28 -2 en:said a
0 9 en:said and
53 21 en:said bye
-3 -49 en:said goodby
-91 68 en:said he
15 -5 en:said i
-30 3 en:said id
-4 51 en:said if
-61 91 en:said im
-28 11 en:said it
-74 1 en:said my
-35 -65 en:said no
45 -22 en:said not
-46 30 en:said nothin
-64 62 en:said she
-65 -84 en:said shed
-67 -2 en:said sorry
-85 -71 en:said thanks
-41 18 en:said that
-17 -11 en:said the
-50 -22 en:said to
42 36 en:said what
8 12 en:said yes
-14 -20 en:said ~
-34 31 en:salad
-14 85 en:salary
-22 80 en:salon
-52 -48 en:salt
-22 8 en:sam
36 16 en:same
-12 -31 en:same as
-37 -58 en:same boss
-75 -56 en:same time
-64 19 en:same way
-52 56 en:sand
-70 -29 en:sandwi
11 -46 en:sang
25 24 en:sang to
-15 -36 en:sank
12 24 en:sat
13 11 en:sat down
111 23 en:sat here
-8 -1 en:sat in
-25 53 en:sat next
-4 4 en:sat on
15 35 en:sat there
66 -5 en:sat with
-107 -100 en:satnav
-12 -11 en:saturd
-18 36 en:saturd after
-23 4 en:saturd and
-71 24 en:saturd i
-33 -31 en:saturd so
-1 -32 en:saturd the
-34 -41 en:saturd we
-73 -65 en:sausag
5 -5 en:saved
6 -7 en:saved up
-45 22 en:saving
54 18 en:saving up
-23 13 en:saw
-10 47 en:saw my
4 -15 en:saw the
7 -13 en:say
-61 -68 en:say and
-57 42 en:say anythi
-33 -37 en:say goodby
32 49 en:say he
-9 44 en:say i
11 -7 en:say im
10 49 en:say it
-40 31 en:say my
15 -32 en:say no
82 37 en:say so
8 5 en:say sorry
-22 -38 en:say thank
-75 -59 en:say that
-2 -10 en:say the
-4 45 en:say to
23 8 en:saying
46 91 en:saying do
1 -13 en:saying it
7 8 en:says
69 78 en:says do
93 78 en:says gotta
-30 15 en:says he
-30 4 en:says hell
-25 -21 en:says hes
-56 -76 en:says i
46 28 en:says if
-4 -16 en:says ill
15 -9 en:says im
-54 -42 en:says it
-30 10 en:says its
52 62 en:says jump
-28 -21 en:says kill
6 -8 en:says my
-63 22 en:says shed
-34 -16 en:says shell
-38 -62 en:says shes
-49 -24 en:says the
-17 -16 en:says theyre
-4 -3 en:scaffo
47 67 en:scale
-60 -45 en:scales
81 80 en:scalpe
-53 -69 en:scan
-110 -35 en:scar
-26 96 en:scare
-49 -7 en:scared
43 21 en:scared ill
5 58 en:scared im
-82 39 en:scared me
-42 -76 en:scared of
-16 78 en:scares
-11 55 en:scares me
48 16 en:scarf
-8 81 en:scars
-77 -42 en:scary
-12 -44 en:scene
102 88 en:schedu
0 5 en:school
-45 -35 en:school and
-20 18 en:school gate
-7 46 en:school i
7 -41 en:school play
-22 -7 en:school rang
31 11 en:school run
-66 -33 en:school the
-11 6 en:school with
53 60 en:scienc
37 32 en:scienc block
4 -8 en:scisso
-46 -7 en:scisso and
-14 -29 en:scones
-62 -83 en:scouts
-14 85 en:scratc
-8 33 en:scratc my
-7 -19 en:scream
18 30 en:scream and
57 60 en:scream at
6 11 en:scream i
-11 -85 en:screen
28 29 en:script
-67 -67 en:scroll
-17 -20 en:sea
84 74 en:sealed
6 34 en:search
-15 -21 en:search histor
-45 -53 en:season
-51 -74 en:seat
42 60 en:seatbe
-44 -52 en:seatin
-114 -76 en:seats
-109 -113 en:sec
-1 3 en:second
-2 -13 en:secret
-32 -56 en:sectio
17 63 en:securi
2 32 en:see
-4 -10 en:see a
-25 -31 en:see anothe
-27 29 en:see how
-13 64 en:see it
-45 -31 en:see my
-23 21 en:see no
-25 -48 en:see the
23 -5 en:see them
69 56 en:see to
94 107 en:see tomorr
-57 27 en:see what
-37 -36 en:see you
-66 -35 en:seed
28 33 en:seeing
-63 29 en:seeing her
-5 47 en:seeing it
39 32 en:seeing the
38 39 en:seem
77 53 en:seems
0 -6 en:seen
-39 -41 en:sees
22 30 en:self
-48 -31 en:self harm
18 -12 en:self i
-86 -92 en:sell
-73 -103 en:sellin
-96 12 en:semina
-5 -48 en:send
66 56 en:send anyone
-75 -66 en:send it
-59 -13 en:send me
16 -7 en:send the
23 45 en:sendin
21 22 en:sendin me
-30 69 en:sends
2 66 en:sense
-54 -10 en:senses
-12 -20 en:sent
-5 -6 en:sent it
17 30 en:sent me
22 37 en:sent the
-82 -29 en:senten
-30 -26 en:separa
-32 -22 en:septem
69 39 en:sergea
-28 -31 en:serial
-19 -22 en:serial killer
-35 -71 en:series
36 9 en:seriou
-10 1 en:sertra
35 -15 en:sertra and
-46 -17 en:served
-54 -44 en:server
59 39 en:servic
17 30 en:servic revolv
-10 -21 en:sessio
-34 -17 en:sessio and
0 -8 en:sessio i
-20 -18 en:sessio on
1 -6 en:sessio to
14 26 en:set
-23 13 en:set fire
7 1 en:set for
12 11 en:set it
1 -64 en:set the
-13 37 en:settin
18 32 en:settle
-1 -25 en:seven
-15 -27 en:seven hours
4 -10 en:sevent
-87 -40 en:severa
-61 -28 en:severa days
-77 -76 en:sh
-95 -15 en:sha
-106 76 en:shake
90 80 en:shaken
-50 75 en:shakes
11 27 en:shakin
-25 25 en:shakin and
65 39 en:shakin the
-1 -3 en:shaky
48 8 en:shall
23 28 en:shame
21 10 en:shanic
63 42 en:shant
-107 -107 en:share
-21 -46 en:shared
-55 -61 en:shark
22 32 en:sharp
-20 -41 en:sharpe
-61 -74 en:sharpe all
14 15 en:sharpe the
23 26 en:shaved
-9 16 en:she
-44 -90 en:she always
-24 -36 en:she asked
-11 -7 en:she cant
85 62 en:she comes
-15 -24 en:she didnt
5 -15 en:she died
33 14 en:she dies
-26 2 en:she doesnt
-18 -89 en:she gave
108 67 en:she gets
-66 -8 en:she hates
87 77 en:she isnt
31 -29 en:she just
-58 -26 en:she laughe
-13 -55 en:she left
-107 -22 en:she looked
20 26 en:she rememb
-73 -36 en:she said
-16 70 en:she says
23 4 en:she sleeps
15 43 en:she thinks
-37 14 en:she told
-56 -4 en:she wants
-18 -22 en:she was
-25 21 en:she went
21 -9 en:she wont
-6 -4 en:shed
36 14 en:shed and
-39 38 en:shed be
-38 -89 en:shed kill
-70 2 en:shed like
-36 17 en:sheet
13 -34 en:sheets
-16 -24 en:shelf
-4 14 en:shell
-29 -26 en:shell be
38 36 en:shell have
-36 -28 en:shelte
-25 -37 en:sherry
13 -2 en:shes
10 -37 en:shes a
-11 -10 en:shes asleep
20 64 en:shes at
-61 -10 en:shes been
-57 -84 en:shes doing
72 77 en:shes gone
-6 -18 en:shes got
24 47 en:shes locked
50 45 en:shes never
94 -5 en:shes not
51 33 en:shes on
-64 24 en:shes seeing
38 27 en:shes shakin
-17 37 en:shes with
21 25 en:shift
-39 -47 en:shift at
-20 8 en:shifts
-77 -103 en:ship
17 25 en:shirt
-8 -30 en:shirts
-27 -23 en:shock
13 6 en:shoes
23 43 en:shoes and
18 16 en:shoes off
6 24 en:shook
62 72 en:shook her
-33 -43 en:shoot
33 18 en:shoot me
-69 -89 en:shooti
-13 -25 en:shop
7 13 en:shoppi
68 27 en:shops
7 9 en:short
-90 -11 en:shot
-25 34 en:shot himsel
-19 -11 en:shot the
4 -11 en:shotgu
-51 -67 en:shots
13 37 en:should
-66 -63 en:should and
32 -33 en:should be
-27 39 en:should have
-11 -57 en:should i
36 -56 en:should just
42 42 en:should know
-17 32 en:should say
-83 -82 en:shout
-36 -15 en:shoute
-4 16 en:shoute at
47 59 en:shouti
-20 39 en:shouts
3 1 en:shovel
-50 90 en:shoves
-39 53 en:shovin
-91 -91 en:show
-98 -45 en:showed
-48 -10 en:showed me
-15 25 en:shower
44 21 en:shows
45 50 en:shut
20 43 en:shut my
-32 -3 en:shut the
34 37 en:shut up
53 25 en:si
0 39 en:sick
-53 27 en:sick after
-69 16 en:sick again
-41 -9 en:sick and
16 62 en:sick of
30 -54 en:sick on
52 59 en:side
57 34 en:side of
-82 59 en:sighs
-21 -63 en:sign
31 33 en:signal
-28 -42 en:signat
-37 -13 en:signed
-36 -27 en:signed my
-3 19 en:signed the
-25 -29 en:signed up
-69 -48 en:signin
-45 -55 en:signin off
-9 -56 en:signs
-34 -26 en:silenc
37 26 en:silent
-14 13 en:silly
-62 -43 en:sim
48 89 en:simply
-49 -31 en:sin
4 20 en:since
-46 51 en:since but
27 74 en:since dinner
6 39 en:since friday
59 31 en:since harold
-22 24 en:since i
-16 -16 en:since januar
13 -16 en:since last
18 36 en:since march
31 54 en:since monday
28 -19 en:since mornin
-97 69 en:since mum
-32 -34 en:since my
-31 -45 en:since spring
-3 -13 en:since sunday
-54 -3 en:since the
-21 34 en:since then
-65 99 en:since thursd
-11 57 en:since tuesda
-111 -29 en:since we
-11 4 en:since were
22 -25 en:since yester
-30 -3 en:sincer
-14 -25 en:singer
-50 -60 en:singin
-96 64 en:single
25 1 en:sink
46 66 en:siobha
40 43 en:sir
-2 -13 en:sister
-39 58 en:sister and
21 48 en:sister by
-24 -32 en:sister had
1 69 en:sister i
-32 -19 en:sister im
16 73 en:sister is
-20 -21 en:sister weddin
10 -13 en:sister with
-85 -29 en:sit
-49 30 en:sit down
-36 42 en:sit in
-12 -16 en:sit on
17 63 en:sits
-54 -92 en:sitter
49 40 en:sittin
64 65 en:sittin in
45 55 en:sittin on
47 8 en:situat
-24 -56 en:six
-43 20 en:six and
-68 -60 en:six hours
-41 -43 en:six months
-23 -5 en:six of
3 -50 en:six to
-2 -34 en:six weeks
-80 8 en:six years
-43 96 en:sixtee
-1 15 en:sixty
-76 -20 en:size
-36 -23 en:size of
-71 -19 en:skills
14 6 en:skin
-78 -53 en:skint
-57 -36 en:skip
52 -20 en:skippe
-64 65 en:skippi
-47 49 en:skippi the
55 -32 en:skull
-68 -74 en:sky
-74 -38 en:slamme
-49 -19 en:slamme the
-41 95 en:slappe
-30 60 en:slappe me
-143 41 en:slaps
-94 52 en:slaps me
-47 -88 en:slaugh
-73 -77 en:slay
-91 -93 en:slayed
-49 -29 en:sleep
66 47 en:sleep and
15 23 en:sleep for
-107 -38 en:sleep foreve
-6 6 en:sleep i
-11 47 en:sleep in
-27 -22 en:sleep now
-47 -93 en:sleep on
-47 -50 en:sleep today
19 41 en:sleepe
16 40 en:sleepi
-13 6 en:sleepi in
33 85 en:sleepi pills
64 42 en:sleeps
20 -49 en:sleepy
33 63 en:sleeve
40 28 en:sleeve rolled
-35 -25 en:slept
-60 -28 en:slept badly
-12 39 en:slept in
-5 -50 en:slept like
-6 -14 en:slept ok
-49 -44 en:slept on
-12 102 en:slept since
-23 -42 en:slept throug
-71 -46 en:slice
-58 -68 en:slices
-58 -55 en:slide
-55 -40 en:slides
27 72 en:slip
8 -17 en:slippe
-48 -2 en:slippe and
-27 -36 en:slot
-10 -6 en:slot or
61 48 en:slot to
-24 -23 en:slow
-16 5 en:slow and
-62 52 en:slowly
-43 40 en:smacke
-18 -53 en:small
-52 -44 en:small thing
-35 43 en:smashe
66 31 en:smashe the
19 5 en:smashi
-28 11 en:smashi his
-75 -7 en:smell
-5 81 en:smell it
-36 81 en:smelle
-125 2 en:smelli
-24 -54 en:smells
-80 -57 en:smile
37 21 en:smiled
-22 -14 en:smilin
-25 -54 en:smoke
20 39 en:smoke and
-84 -70 en:smokin
-60 -27 en:smooth
145 141 en:smothe
-14 -49 en:snacks
-47 10 en:snap
81 78 en:snappe
23 29 en:sniper
-103 -77 en:snooke
-104 -86 en:snooze
-15 -10 en:snorin
46 54 en:snow
14 0 en:so
19 78 en:so angry
-20 -41 en:so ashame
59 29 en:so bad
60 112 en:so badly
-27 -39 en:so can
-1 21 en:so dead
-36 -34 en:so far
47 63 en:so good
4 3 en:so happy
-13 0 en:so hard
12 27 en:so here
-35 -34 en:so i
58 21 en:so id
-43 -61 en:so ill
-17 -35 en:so im
58 59 en:so it
10 18 en:so its
-25 -21 en:so ive
3 -19 en:so just
-27 -24 en:so light
29 5 en:so many
-55 26 en:so much
76 47 en:so mum
1 -45 en:so my
-62 -63 en:so no
44 58 en:so nobody
13 36 en:so now
-39 -1 en:so quiet
-10 -42 en:so she
49 48 en:so shes
-36 -28 en:so sorry
-31 -17 en:so that
11 -32 en:so thats
42 1 en:so the
8 -2 en:so theres
56 66 en:so they
-33 -36 en:so this
8 10 en:so tired
-54 -95 en:so we
-82 -90 en:so yes
-9 9 en:so you
12 14 en:soaked
72 58 en:soakin
-83 -44 en:soap
-86 -128 en:sobbed
-67 41 en:sober
-35 26 en:sober and
37 97 en:social
26 55 en:social servic
-58 -53 en:societ
71 68 en:sock
-67 -49 en:socks
-16 -49 en:sofa
21 75 en:soft
-24 -11 en:sold
-18 3 en:sold the
-65 -52 en:soldie
-45 -82 en:solici
-65 15 en:solo
94 42 en:solved
-76 3 en:some
-34 109 en:some days
-26 70 en:some nights
-51 -34 en:some of
1 18 en:somebo
-24 21 en:somebo else
16 25 en:somebo should
6 -1 en:someon
-17 37 en:someon elses
26 69 en:someon in
17 54 en:someon to
10 -3 en:someth
28 -7 en:someth in
-18 -23 en:someth to
-30 -29 en:someth with
-56 50 en:someti
-22 84 en:someti i
13 47 en:somewh
-76 -6 en:son
-10 -10 en:son got
-7 -27 en:son is
-64 77 en:son told
-43 -45 en:song
-59 -55 en:song about
12 -14 en:songs
-14 42 en:sons
95 74 en:soon
-32 -40 en:sooner
-38 -72 en:soothi
-75 -83 en:sore
22 18 en:sorry
-21 -30 en:sorry about
-16 -48 en:sorry and
26 33 en:sorry for
-40 -32 en:sorry i
23 45 en:sorry that
-10 -46 en:sorry this
45 57 en:sorry to
44 57 en:sort
34 39 en:sort of
-36 -69 en:sorted
-41 -43 en:sorted everyt
1 17 en:sorted the
-49 9 en:sortin
-48 -25 en:sorts
74 74 en:sory
-20 2 en:soul
-53 -46 en:sound
-64 -17 en:sound of
-20 6 en:sounde
-4 35 en:sounds
-34 -53 en:soup
-7 -47 en:sourdo
-72 -56 en:spa
-67 -38 en:space
47 31 en:spanie
17 -28 en:spanis
-10 -38 en:spare
47 33 en:spare key
-50 -57 en:sparri
-13 -31 en:spat
-65 -28 en:speak
-27 -42 en:speak in
-104 -15 en:speake
25 -9 en:speaki
-3 -19 en:speaki to
29 18 en:speaks
-74 -58 en:specia
-93 -78 en:speech
78 17 en:speed
8 6 en:spell
104 108 en:spelle
70 91 en:spend
-81 -26 en:spent
-35 37 en:spent all
-57 -75 en:spent the
-17 -14 en:spices
-41 -63 en:spille
-45 -8 en:spit
-83 -38 en:split
-100 -24 en:splitt
30 34 en:spoile
34 27 en:spoke
-53 -21 en:spoken
-17 46 en:sponso
78 41 en:spoon
64 81 en:spot
-49 -70 en:spotle
-46 -39 en:sprain
-31 -39 en:spread
-27 6 en:spring
5 -2 en:spring and
-45 -44 en:squad
13 15 en:square
-57 -67 en:squash
-60 60 en:squeez
5 19 en:stab
-56 -72 en:stab at
90 38 en:stab him
43 88 en:stab my
63 19 en:stabbe
-96 -53 en:stabbe by
25 36 en:stabbe him
-66 -21 en:stabbi
-67 58 en:stable
-41 38 en:stable i
59 54 en:staff
-31 -53 en:stag
-17 -36 en:stag do
-99 -10 en:stage
-14 16 en:stairs
-60 -24 en:stairs and
49 2 en:stairs he
15 -7 en:stairs i
-34 52 en:stairs id
47 61 en:stairs now
-47 -41 en:stamp
-22 47 en:stand
-13 48 en:stand up
22 20 en:standi
21 37 en:standi in
11 11 en:standi on
-75 -78 en:star
-64 -26 en:stared
-25 50 en:starin
85 111 en:stars
-34 -75 en:start
8 -41 en:start again
-95 -80 en:start at
-27 10 en:starte
43 47 en:starte on
22 110 en:starte to
81 48 en:starti
-12 94 en:starti to
35 52 en:starts
17 26 en:starts at
-42 -30 en:starts monday
49 37 en:starvi
-45 -2 en:statem
20 42 en:statio
-74 -67 en:statis
21 23 en:stay
-12 13 en:stay and
-89 -29 en:stayed
-24 50 en:stayed with
38 17 en:stayin
28 8 en:stayin alive
-45 -38 en:stayin with
-71 -28 en:stays
-21 -4 en:steady
15 -14 en:steak
50 58 en:steer
38 33 en:step
11 77 en:step back
30 43 en:step out
19 50 en:stepda
42 -8 en:stepda is
-14 110 en:stepfa
-99 -79 en:stepla
67 24 en:steppe
35 17 en:steppi
10 -1 en:steppi over
-29 -7 en:steps
-22 -76 en:stew
-29 -35 en:sticke
-26 -16 en:still
37 -1 en:still be
-23 59 en:still check
-37 21 en:still flinch
-14 -53 en:still got
-6 58 en:still have
38 46 en:still in
-12 -19 en:still on
-67 21 en:still think
-40 81 en:stillb
-43 -58 en:stitch
-28 59 en:stock
-75 -67 en:stolen
70 15 en:stomac
-5 39 en:stone
39 41 en:stones
41 49 en:stones in
-12 -26 en:stood
-54 -22 en:stood in
-79 -46 en:stood on
48 -33 en:stool
-31 -32 en:stop
6 82 en:stop and
-5 53 en:stop bleedi
13 31 en:stop crying
33 -20 en:stop for
-58 38 en:stop going
23 80 en:stop i
-86 -69 en:stop it
42 66 en:stop me
-33 33 en:stop shakin
-73 -65 en:stop the
-51 -44 en:stop thinki
-9 11 en:stop until
94 79 en:stopin
-50 -12 en:stoppe
-68 -63 en:stoppe drinki
23 17 en:stoppe eating
-26 87 en:stoppe my
-51 -17 en:stoppe taking
-6 -20 en:stoppe the
106 16 en:stoppi
72 40 en:stoppi me
25 85 en:stops
-34 55 en:store
15 30 en:storey
-1 -76 en:storie
-31 2 en:story
-42 -4 en:stove
9 -24 en:straig
-68 -12 en:straig out
-4 9 en:strang
-52 -53 en:strang him
-1 -12 en:strang me
63 60 en:strang my
38 25 en:strang talked
-64 91 en:strap
-87 47 en:straw
48 -6 en:stream
-26 -5 en:street
-63 53 en:streng
-45 49 en:stress
19 2 en:stretc
-111 -124 en:strike
75 57 en:strip
-12 21 en:stroke
-5 -7 en:strong
-38 -54 en:struck
-28 -41 en:stubbo
-51 -85 en:stuck
-67 -24 en:stuck in
-57 -25 en:stuck on
-19 70 en:studen
18 3 en:study
38 9 en:stuff
-61 -17 en:stuffe
20 -27 en:stupid
38 45 en:su
-59 -35 en:submit
4 -43 en:subscr
-30 91 en:such
-2 64 en:such a
58 -3 en:sudden
-81 -77 en:suegra
94 82 en:suffer
13 -6 en:sugar
-68 -23 en:sugars
-30 -70 en:sugges
55 53 en:suicid
29 42 en:suicid all
-52 -45 en:suicid and
-61 -39 en:suicid attemp
-46 -53 en:suicid im
-91 -88 en:suicid in
44 56 en:suicid is
24 -1 en:suicid just
27 37 en:suicid note
79 52 en:suicid there
13 -22 en:suicid though
50 97 en:suis
23 35 en:suit
-27 -29 en:suitca
-83 -88 en:suits
-59 -65 en:sulked
-111 -23 en:summer
22 13 en:sums
-59 -57 en:sun
-25 -25 en:sunbur
-10 -9 en:sunday
-7 -3 en:sunday after
-36 -25 en:sunday and
-59 -71 en:sunday evenin
-61 -24 en:sunday i
22 16 en:sunday ive
30 55 en:sunday night
-13 53 en:sunday so
-53 -24 en:sunny
52 58 en:sunris
25 -42 en:super
-27 17 en:superm
22 20 en:superv
-28 -21 en:supper
-52 -100 en:suppli
-9 -29 en:suppos
-9 5 en:suppos to
6 21 en:sure
32 37 en:sure i
-27 1 en:sure id
66 18 en:sure ill
56 56 en:sure of
-41 71 en:sure that
-38 -44 en:surfin
-28 9 en:surgeo
69 54 en:surger
-43 -57 en:surpri
25 14 en:surviv
-110 -101 en:suspen
-52 -61 en:suspen ~
43 27 en:swallo
-13 6 en:swallo a
24 12 en:swallo everyt
-52 -24 en:swallo me
49 62 en:swallo the
-45 -66 en:swam
-33 -14 en:swappe
0 157 en:swear
-49 -49 en:sweari
-17 -9 en:sweaty
-1 82 en:sweet
9 4 en:sweets
71 106 en:swerve
-4 3 en:swim
28 7 en:swimmi
-40 -33 en:swing
52 35 en:switch
13 17 en:switch the
-116 -85 en:switch to
11 26 en:swore
-2 19 en:sylvia
-67 -74 en:sylvia plath
5 5 en:table
48 27 en:table and
-8 -8 en:table for
-2 6 en:tables
-50 -37 en:tacos
-57 -40 en:take
-89 -83 en:take a
-64 -78 en:take back
-38 -61 en:take care
-39 37 en:take her
28 14 en:take him
-48 -9 en:take it
29 22 en:take me
-12 13 en:take my
13 51 en:take the
23 -11 en:take them
-39 18 en:take this
32 30 en:taken
30 34 en:taken an
-17 -9 en:taken the
28 48 en:takes
28 6 en:takes her
6 38 en:takes me
16 10 en:takes the
-24 -1 en:taking
-39 -1 en:taking a
32 4 en:taking it
37 49 en:taking my
-41 -36 en:taking the
-19 -33 en:talk
-15 -4 en:talk about
65 57 en:talk hes
-28 -18 en:talk to
24 -1 en:talked
18 39 en:talked about
-39 -40 en:talked for
43 34 en:talked me
-31 -31 en:talked to
-64 3 en:talkin
-36 10 en:talkin about
-34 68 en:talkin in
1 -41 en:talkin to
-41 26 en:talkin too
5 112 en:talks
-119 68 en:talks about
35 41 en:talks to
54 -23 en:tall
24 23 en:tank
-61 1 en:tap
-19 27 en:tap on
-6 47 en:taped
-49 -58 en:target
-84 -57 en:task
-54 82 en:tastes
-13 -29 en:taught
5 0 en:taught me
-88 -90 en:tax
-39 -32 en:tax return
-43 -65 en:taxis
-6 58 en:tbh
-42 -49 en:tea
-49 -9 en:tea and
-48 -10 en:teach
-19 -35 en:teache
-34 10 en:teachi
-21 -29 en:team
-96 11 en:teams
-38 -37 en:tears
-52 -54 en:teary
-26 -78 en:tech
-56 -16 en:teen
-41 5 en:teenag
19 38 en:teeth
-69 -95 en:teethi
29 10 en:teh
48 75 en:teh pills
42 42 en:tehm
-48 -63 en:teleph
12 44 en:tell
-33 -22 en:tell her
14 43 en:tell him
-29 103 en:tell im
1 11 en:tell me
59 37 en:tell my
-40 -9 en:tell someon
56 77 en:tell the
56 89 en:tell them
-35 -30 en:tell you
-10 -3 en:tellin
27 -21 en:tellin me
-41 -34 en:tellin my
-13 46 en:tellin you
-31 -4 en:tells
4 32 en:tells me
-15 -46 en:telly
-97 -35 en:temper
-9 -31 en:ten
-28 42 en:ten days
21 -15 en:ten mins
-4 -13 en:ten minute
-14 23 en:ten years
-52 -40 en:tenant
42 28 en:tengo
27 -22 en:tense
-34 -103 en:tensio
-30 -8 en:tent
-16 -17 en:tenth
-86 -36 en:term
-17 81 en:termin
-22 10 en:terrac
-32 -75 en:terrib
-61 0 en:terrif
17 89 en:tesco
-63 -61 en:test
-19 -20 en:test on
63 31 en:tested
-106 -29 en:text
31 0 en:texted
-77 -42 en:texted me
35 23 en:texted that
-12 -27 en:textin
-8 3 en:textin me
-3 -32 en:than
-8 3 en:than do
5 18 en:than i
17 7 en:than ive
-56 -80 en:than last
-27 -22 en:than me
-23 -58 en:than my
-16 -38 en:than that
10 19 en:than the
-10 -38 en:than to
32 51 en:than usual
-25 -16 en:thank
-16 -11 en:thank you
-12 -21 en:thanks
23 28 en:thanks for
-22 -6 en:that
-39 20 en:that a
27 21 en:that as
-42 74 en:that before
1 -47 en:that box
-77 3 en:that bridge
-92 47 en:that but
-26 -45 en:that day
24 27 en:that down
-62 -6 en:that film
8 14 en:that for
-30 52 en:that girl
-34 66 en:that god
22 -29 en:that he
-30 5 en:that hed
-55 -53 en:that helped
14 -15 en:that her
-13 -27 en:that hes
-57 -17 en:that i
-23 -2 en:that id
79 35 en:that if
-14 -30 en:that ill
62 25 en:that im
52 60 en:that in
-18 -9 en:that it
10 42 en:that its
-78 -86 en:that joke
-21 -8 en:that just
8 7 en:that makes
60 47 en:that man
43 43 en:that my
-1 74 en:that now
47 39 en:that one
14 81 en:that school
-36 -10 en:that she
49 58 en:that shed
-91 24 en:that since
38 5 en:that sleep
-69 -72 en:that song
-31 16 en:that the
-9 19 en:that to
-23 -26 en:that was
-30 -55 en:that way
-18 -31 en:that week
12 2 en:that when
36 47 en:that wont
-8 -22 en:that you
-61 -89 en:that ~
84 93 en:thatd
49 24 en:thats
-91 -118 en:thats a
-72 -102 en:thats about
-16 13 en:thats all
-48 -58 en:thats how
-27 10 en:thats it
-17 -37 en:thats me
34 41 en:thats my
-49 15 en:thats new
30 19 en:thats the
-54 -50 en:thats what
83 72 en:thats when
-52 -72 en:thats why
15 2 en:the
-55 -64 en:the 12th
-33 -28 en:the 14th
-19 -4 en:the 20th
24 1 en:the 30th
-41 -49 en:the 3rd
32 16 en:the 9th
-31 -36 en:the abatto
-25 -58 en:the accoun
16 64 en:the addres
37 13 en:the aftern
17 -17 en:the air
-64 -82 en:the airpor
2 -7 en:the alarm
-10 -23 en:the allotm
-45 -36 en:the ambula
-29 10 en:the anger
-57 -34 en:the angry
-28 -30 en:the annive
-49 23 en:the antide
28 24 en:the app
14 3 en:the appoin
18 23 en:the appren
-62 -36 en:the argume
-37 44 en:the army
-51 -7 en:the autumn
32 35 en:the baby
21 53 en:the babys
8 33 en:the back
-52 -14 en:the bad
-28 7 en:the bag
-45 -32 en:the bags
-20 -21 en:the bakery
10 23 en:the balcon
-68 -33 en:the band
-28 7 en:the bank
-72 -24 en:the barbec
64 75 en:the bat
40 61 en:the bath
-7 -19 en:the bathro
24 17 en:the beach
42 36 en:the beam
-13 -7 en:the bed
43 45 en:the bedroo
32 -18 en:the bell
-34 -43 en:the belt
-69 -95 en:the best
25 37 en:the big
15 16 en:the bike
-15 -36 en:the bill
-63 -46 en:the bin
29 -11 en:the bins
23 63 en:the birds
-71 8 en:the birthd
-45 -26 en:the biscui
-15 -24 en:the bit
-30 -19 en:the black
-53 49 en:the blade
-7 -21 en:the blades
-36 -3 en:the block
15 20 en:the blood
19 10 en:the blue
-34 -38 en:the boat
-61 -105 en:the body
-34 -45 en:the boiler
-44 -68 en:the bomb
-26 -39 en:the book
42 31 en:the boot
-58 -66 en:the boss
69 58 en:the bottle
-27 -42 en:the bottom
-9 -2 en:the box
-18 -15 en:the boxes
21 6 en:the boy
-20 -18 en:the boys
34 17 en:the branch
-83 -57 en:the bread
-77 13 en:the break
-18 -39 en:the breakf
15 -2 en:the breath
-25 -15 en:the bridge
48 52 en:the bright
-28 -25 en:the bruise
-40 -29 en:the buildi
-2 -39 en:the bus
-8 -4 en:the button
14 19 en:the cab
-4 -11 en:the cabine
-69 -65 en:the cafe
-9 15 en:the calend
28 -3 en:the call
37 46 en:the canal
32 8 en:the candle
5 34 en:the cantee
5 8 en:the car
-24 -23 en:the card
38 49 en:the carpet
5 -10 en:the cat
-13 -15 en:the cats
-10 28 en:the ceilin
-23 -12 en:the cellar
21 -7 en:the chair
13 20 en:the chairs
-35 -57 en:the charit
-43 -36 en:the check
-34 -12 en:the chemis
36 12 en:the childr
-62 -70 en:the choir
-73 -51 en:the christ
-16 -15 en:the church
-33 -35 en:the cinema
23 -3 en:the cleane
20 -6 en:the cliff
-24 -22 en:the cliffs
-24 3 en:the clinic
-22 -5 en:the clock
39 77 en:the closet
16 20 en:the coach
-14 -7 en:the coast
-68 -42 en:the coffee
-17 -8 en:the cold
16 -9 en:the colleg
-52 -43 en:the column
15 -13 en:the contra
-55 11 en:the corner
-41 19 en:the cot
67 26 en:the couch
-5 -5 en:the counci
-30 -6 en:the counse
-22 -18 en:the counte
-23 -51 en:the county
-18 27 en:the courag
-36 65 en:the crash
6 0 en:the credit
14 5 en:the cricke
0 -14 en:the crisis
-15 -8 en:the crossw
-12 -15 en:the cupboa
-11 53 en:the curtai
-19 14 en:the cuttin
40 34 en:the dad
-90 43 en:the dark
-36 -24 en:the date
99 66 en:the day
-62 -46 en:the days
-112 -133 en:the dead
1 28 en:the decisi
-102 -76 en:the dent
-37 -53 en:the dentis
-54 -16 en:the depot
54 20 en:the desk
-50 -75 en:the detect
23 26 en:the diagno
49 -6 en:the diary
-7 -31 en:the differ
-37 -47 en:the dinner
9 27 en:the dishes
23 35 en:the dishwa
-34 -38 en:the divorc
-95 -22 en:the doctor
18 14 en:the docume
16 17 en:the dog
17 18 en:the dogs
8 23 en:the door
-16 63 en:the doors
9 -17 en:the dose
2 31 en:the drain
16 7 en:the drawer
-22 26 en:the dream
-36 -13 en:the drive
-43 -45 en:the ducks
20 25 en:the edge
-25 -13 en:the email
-34 -17 en:the end
-50 -58 en:the ending
16 29 en:the engine
-10 -10 en:the englis
-56 4 en:the entire
-66 -71 en:the evenin
-28 -24 en:the eviden
-22 -22 en:the ewes
1 17 en:the exam
-1 94 en:the face
32 1 en:the family
-7 37 en:the fan
19 23 en:the farm
32 45 en:the film
-28 -18 en:the final
-14 -14 en:the fire
-53 -84 en:the firewo
17 -17 en:the first
-15 2 en:the fish
12 21 en:the flat
-25 -46 en:the floor
31 19 en:the flower
-22 -43 en:the flu
-22 -2 en:the food
-12 -12 en:the foot
16 -30 en:the footba
-77 -65 en:the form
-51 30 en:the forms
17 -23 en:the fourth
-11 -1 en:the freeze
-17 -14 en:the fridge
25 18 en:the front
38 23 en:the funera
-47 -77 en:the game
29 16 en:the garage
8 4 en:the garden
33 42 en:the gas
24 29 en:the gate
-15 -8 en:the gerani
35 -4 en:the girl
-14 -20 en:the girls
22 14 en:the glass
-63 -39 en:the good
11 -31 en:the gp
-46 -22 en:the grandc
-49 -40 en:the gratit
-10 -38 en:the grave
31 4 en:the ground
24 34 en:the group
41 38 en:the guitar
44 57 en:the gun
-26 -16 en:the guns
30 14 en:the guts
-11 -31 en:the gym
39 55 en:the hair
-7 20 en:the hall
-1 -30 en:the hallwa
5 6 en:the hammer
-25 -47 en:the handov
-31 -63 en:the hangin
13 -4 en:the harbou
-34 1 en:the hardes
-21 13 en:the harves
8 26 en:the head
-23 -8 en:the heart
-10 39 en:the heat
-20 -29 en:the heater
-17 -10 en:the herd
21 9 en:the holida
-4 -56 en:the home
23 32 en:the homewo
50 79 en:the honest
58 -15 en:the hook
-40 -29 en:the hoover
0 -19 en:the hospic
87 79 en:the hospit
11 21 en:the hostel
-13 -48 en:the hotel
-22 3 en:the house
-39 -48 en:the hymns
10 7 en:the ice
-38 -51 en:the in
-53 -29 en:the inject
-64 -56 en:the inspec
-5 -23 en:the insuli
39 30 en:the insura
-121 -85 en:the interv
35 41 en:the invoic
38 39 en:the iron
19 14 en:the ironin
-58 -68 en:the job
-17 -84 en:the journa
-8 -20 en:the kettle
29 1 en:the key
-1 12 en:the keys
5 -7 en:the kids
-4 -9 en:the killer
15 -18 en:the kind
41 61 en:the kitche
65 98 en:the knife
-55 9 en:the knives
13 18 en:the lad
-17 -13 en:the ladder
-10 0 en:the lads
36 24 en:the lady
32 27 en:the lake
30 17 en:the lamp
-32 35 en:the landin
-20 -28 en:the landlo
7 37 en:the laptop
30 -4 en:the last
19 51 en:the late
8 -6 en:the laundr
-26 -37 en:the leafle
40 35 en:the ledge
32 25 en:the left
22 11 en:the letter
29 56 en:the level
-2 -20 en:the librar
4 -21 en:the lid
-2 -14 en:the life
-42 -22 en:the lift
-50 -4 en:the light
29 59 en:the lighte
7 -16 en:the lights
18 -3 en:the line
-55 -72 en:the link
-10 0 en:the list
35 78 en:the lithiu
-41 -30 en:the little
32 28 en:the lock
34 14 en:the loft
9 -9 en:the long
-31 -20 en:the loo
-23 43 en:the lord
48 75 en:the lot
55 41 en:the man
-47 -7 en:the market
-41 -34 en:the match
44 42 en:the maths
28 24 en:the means
29 23 en:the meat
-32 -42 en:the meetin
23 -36 en:the messag
-25 -19 en:the middle
-20 -23 en:the milk
-28 -28 en:the minute
-61 40 en:the mirror
-49 17 en:the moment
17 23 en:the money
2 -6 en:the month
-9 -3 en:the mornin
-31 -51 en:the most
-80 -11 en:the motion
-34 1 en:the motorw
2 -27 en:the move
12 16 en:the movie
11 21 en:the multi
-17 -46 en:the mum
-11 -30 en:the murder
-19 10 en:the neighb
-74 -60 en:the new
-13 15 en:the news
25 47 en:the next
-18 -19 en:the night
-26 -25 en:the nine
42 31 en:the ninth
55 42 en:the noise
40 16 en:the noose
66 37 en:the note
9 19 en:the notes
18 39 en:the number
-28 -5 en:the nurse
-85 -13 en:the office
2 6 en:the old
-65 -33 en:the one
42 76 en:the only
-56 -28 en:the operat
-3 19 en:the other
10 20 en:the others
-20 -44 en:the oven
-82 -65 en:the overdo
15 16 en:the pan
7 4 en:the paper
-4 -5 en:the papers
-2 -20 en:the paperw
-56 -63 en:the parcel
-41 -25 en:the parent
-84 -47 en:the park
-15 3 en:the parkin
-55 -43 en:the part
-28 -56 en:the party
-7 8 en:the passwo
-34 -48 en:the past
-11 80 en:the petrol
-5 -11 en:the pharma
-26 -25 en:the phone
-3 -15 en:the photos
-30 -28 en:the physio
0 18 en:the piano
-68 46 en:the pictur
-97 -68 en:the pier
28 66 en:the pill
26 32 en:the pillow
62 31 en:the pills
9 58 en:the pistol
41 34 en:the place
9 -7 en:the plan
-76 61 en:the plane
-13 -1 en:the plant
4 14 en:the plants
-61 -55 en:the play
-3 28 en:the plumbe
-27 -24 en:the podcas
35 86 en:the point
9 -2 en:the poison
-56 3 en:the police
-1 -17 en:the policy
-57 22 en:the pool
-21 6 en:the post
-13 -23 en:the presen
8 3 en:the priest
-65 23 en:the prime
-24 -35 en:the printe
-76 -40 en:the pub
41 37 en:the quarry
-67 -55 en:the questi
-84 31 en:the queue
31 -23 en:the quiet
36 38 en:the quiz
25 5 en:the radiat
17 24 en:the radio
8 -11 en:the rail
18 39 en:the railin
15 -15 en:the railwa
-74 -31 en:the rain
-13 -16 en:the range
-19 -32 en:the razor
11 0 en:the real
22 6 en:the record
-12 58 en:the redund
-77 -73 en:the remind
-52 -13 en:the remote
4 27 en:the rent
-39 -32 en:the report
38 37 en:the reserv
45 22 en:the rest
26 2 en:the restau
10 6 en:the result
-59 -12 en:the rice
9 31 en:the rifle
11 10 en:the rifles
-56 -66 en:the right
-27 35 en:the rigs
38 23 en:the ring
-16 -28 en:the river
-12 32 en:the road
17 17 en:the roof
-27 16 en:the room
6 22 en:the rooms
42 54 en:the rope
-32 -68 en:the roses
-16 -23 en:the rota
53 19 en:the safe
47 84 en:the safety
23 26 en:the same
-75 -70 en:the satnav
-86 -43 en:the scan
-78 18 en:the scars
6 13 en:the school
37 32 en:the scienc
2 -24 en:the scisso
-114 -66 en:the screen
-5 -3 en:the script
-12 -14 en:the sea
-12 -15 en:the seat
-27 9 en:the second
-46 -68 en:the self
-21 -18 en:the separa
-17 -25 en:the sertra
-55 -65 en:the server
-66 -82 en:the sessio
-11 -13 en:the shared
27 9 en:the shed
-52 -28 en:the sheet
-25 -20 en:the shelte
-30 -33 en:the shooti
9 22 en:the shop
15 29 en:the shoppi
45 66 en:the short
-24 -32 en:the shotgu
19 46 en:the shower
30 38 en:the sink
-38 -64 en:the sitter
-36 -23 en:the size
-37 69 en:the sleepi
-39 -23 en:the small
10 41 en:the snow
-42 -34 en:the soldie
-17 -17 en:the solici
37 37 en:the song
-43 -30 en:the sound
-35 -46 en:the soup
-19 -42 en:the spare
-10 -11 en:the speech
40 54 en:the spot
-15 -32 en:the spring
-22 -37 en:the stag
-17 11 en:the stairs
-2 58 en:the statio
-13 56 en:the step
-32 112 en:the stock
37 -31 en:the story
-13 22 en:the stove
-18 1 en:the street
4 29 en:the strong
89 105 en:the stuff
-25 -61 en:the suicid
-25 39 en:the summer
17 2 en:the sums
-59 -52 en:the sun
-7 -3 en:the sunday
-19 12 en:the superm
-20 7 en:the surgeo
10 -13 en:the surger
-77 -69 en:the suspen
-49 -52 en:the swing
-15 -20 en:the table
10 4 en:the talk
-34 -43 en:the tank
-42 7 en:the tap
-76 -79 en:the tax
32 7 en:the tea
-64 -11 en:the teache
-56 -63 en:the team
-17 -22 en:the telly
-11 -12 en:the tenth
40 34 en:the terrac
-33 -66 en:the theatr
3 -10 en:the thing
-45 -9 en:the though
-9 -45 en:the tiles
39 47 en:the till
-7 30 en:the time
-54 -25 en:the timeli
-66 -99 en:the tip
-46 -71 en:the toast
-30 -10 en:the toilet
9 -5 en:the tomato
-33 -82 en:the tooth
-8 -28 en:the top
50 -18 en:the towel
-41 -37 en:the tower
60 44 en:the tracks
-30 7 en:the tracto
29 26 en:the train
-43 -66 en:the traini
-33 -31 en:the tram
-29 -57 en:the trigge
-60 -64 en:the trip
-83 38 en:the trolle
-9 13 en:the truck
-46 -64 en:the truth
10 87 en:the tv
35 1 en:the twins
10 -6 en:the two
18 38 en:the uni
17 -27 en:the upstai
39 37 en:the urge
-80 19 en:the use
44 40 en:the ute
-14 -20 en:the van
8 16 en:the vet
-22 -33 en:the vicar
4 -9 en:the video
27 8 en:the view
11 20 en:the visa
24 79 en:the voice
64 86 en:the voices
-46 -21 en:the walk
-68 -70 en:the walkin
-4 -6 en:the walks
18 19 en:the wall
-62 10 en:the walls
-41 -85 en:the war
-26 15 en:the ward
21 34 en:the wardro
-10 -39 en:the washin
5 -11 en:the water
23 13 en:the way
-3 13 en:the weathe
-105 -32 en:the weddin
5 -12 en:the wee
22 18 en:the weedki
-3 -5 en:the week
-15 -17 en:the weeken
-35 51 en:the wheel
-53 36 en:the whispe
-23 -7 en:the whole
8 4 en:the wife
-10 -17 en:the wind
-13 -4 en:the window
-34 -24 en:the winter
-24 11 en:the woman
35 63 en:the word
-28 -13 en:the work
-8 -7 en:the worksh
-49 -15 en:the worst
30 27 en:the wrong
36 25 en:the yard
28 21 en:the yellow
-30 -53 en:the zombie
31 3 en:the ~
-48 -95 en:theatr
14 18 en:their
5 -28 en:their dad
35 33 en:them
38 66 en:them a
13 -24 en:them about
41 39 en:them after
-6 -13 en:them again
10 9 en:them all
5 49 en:them and
-17 -25 en:them at
-10 6 en:them back
19 18 en:them for
-10 -1 en:them i
-2 39 en:them im
-37 -13 en:them in
33 56 en:them it
-23 70 en:them its
7 4 en:them ive
-26 48 en:them now
-38 -29 en:them on
18 10 en:them one
27 21 en:them out
6 15 en:them that
-30 39 en:them the
-8 17 en:them theres
19 45 en:them to
18 12 en:them twice
-15 -20 en:them under
40 22 en:them up
-76 93 en:themse
27 28 en:then
-49 2 en:then a
-79 8 en:then and
-29 -70 en:then felt
54 12 en:then he
16 42 en:then i
-52 -61 en:then id
-13 -29 en:then ill
49 35 en:then im
-9 -17 en:then it
-27 -38 en:then its
3 -51 en:then my
37 10 en:then on
-83 -11 en:then said
69 63 en:then the
-37 -51 en:then theres
-39 -5 en:then they
-10 -10 en:then three
-29 -57 en:then we
25 34 en:theo
-118 -40 en:theory
-39 -12 en:theory test
1 -19 en:therap
-13 16 en:there
26 -8 en:there a
-30 -5 en:there and
38 76 en:there at
70 23 en:there for
13 18 en:there i
-47 -26 en:there im
77 96 en:there isnt
-43 -31 en:there it
-61 -55 en:there its
26 12 en:there ive
-14 5 en:there now
-2 42 en:there since
-38 -16 en:there was
-64 31 en:there were
81 11 en:there with
0 -93 en:thered
32 28 en:therel
22 19 en:therel be
44 60 en:theres
25 47 en:theres a
46 13 en:theres blood
4 -9 en:theres enough
32 -8 en:theres men
0 32 en:theres no
-24 50 en:theres nobody
6 40 en:theres nothin
69 29 en:theres one
81 53 en:theres only
-8 -51 en:theres someth
-101 -86 en:thermo
-9 2 en:these
-55 -12 en:these days
-53 -59 en:thesis
43 21 en:they
-24 -35 en:they all
4 -18 en:they asked
-22 19 en:they call
12 -1 en:they cut
26 43 en:they dont
-3 -24 en:they find
-18 29 en:they found
-48 -20 en:they gave
86 83 en:they get
7 -13 en:they go
6 -3 en:they had
-16 62 en:they have
-8 -30 en:they keep
12 10 en:they laughe
-29 40 en:they made
-48 72 en:they make
-18 43 en:they pumped
11 5 en:they put
7 9 en:they said
13 -1 en:they say
-27 37 en:they should
28 11 en:they though
36 9 en:they told
-21 61 en:they took
-1 21 en:they want
64 100 en:they wont
-2 35 en:theyd
-3 62 en:theyd all
55 8 en:theyd be
-49 52 en:theyd have
36 19 en:theyll
-9 -14 en:theyll be
-27 -11 en:theyll find
-21 8 en:theyre
63 59 en:theyre tellin
15 13 en:theyve
-113 24 en:theyve been
8 -27 en:theyve gone
-64 11 en:theyve put
14 53 en:thigh
61 73 en:thighs
-14 -12 en:thing
-28 50 en:thing about
-65 -15 en:thing and
-22 33 en:thing i
15 30 en:thing im
-42 39 en:thing in
-15 -23 en:thing ive
2 -17 en:thing on
9 21 en:thing that
-2 60 en:thing to
27 44 en:things
-2 70 en:things and
9 18 en:things away
28 2 en:things i
12 21 en:things im
-1 5 en:things in
-65 25 en:things to
-6 3 en:think
-36 27 en:think about
42 42 en:think hes
4 -35 en:think i
-30 3 en:think id
87 80 en:think ill
-6 3 en:think im
-25 -33 en:think it
-6 -13 en:think its
-4 22 en:think ive
25 -5 en:think of
-5 81 en:think that
25 55 en:think the
26 44 en:think theres
-32 80 en:think they
24 54 en:thinki
26 1 en:thinki about
46 64 en:thinki abt
18 7 en:thinki of
56 32 en:thinki that
24 75 en:thinks
50 25 en:thinks im
4 10 en:thinks its
2 47 en:third
-23 14 en:third one
6 13 en:third time
33 72 en:thirte
-43 -23 en:thirty
-30 -62 en:thirty one
-23 -17 en:thirty years
-4 -2 en:this
-45 -48 en:this a
53 67 en:this aftern
-18 -15 en:this and
-35 -28 en:this anymor
-35 -55 en:this app
14 -7 en:this cold
25 37 en:this earth
70 45 en:this evenin
19 5 en:this for
-13 -19 en:this from
-53 -66 en:this heat
-38 -22 en:this hour
-15 -10 en:this house
-3 -7 en:this i
-23 -11 en:this im
-53 -66 en:this in
36 44 en:this is
13 21 en:this isnt
-6 -27 en:this job
39 75 en:this life
-31 53 en:this month
40 23 en:this mornin
45 31 en:this night
-62 -63 en:this number
11 -13 en:this one
-2 -6 en:this phone
48 44 en:this so
-14 -6 en:this sunday
40 35 en:this time
-8 17 en:this town
-33 -38 en:this week
20 -9 en:this weeken
35 37 en:this will
41 22 en:this with
-47 -62 en:this year
-29 10 en:those
35 77 en:those though
-7 1 en:though
-15 31 en:though about
-46 -30 en:though and
40 -3 en:though how
3 13 en:though i
37 19 en:though id
22 32 en:though im
-32 -5 en:though it
-27 -27 en:though of
-37 -43 en:though record
-28 -32 en:though since
18 17 en:though so
-8 -32 en:though that
-24 -27 en:though the
3 8 en:though they
-12 12 en:though was
-9 23 en:though well
6 5 en:though what
-44 6 en:thousa
-24 -22 en:thousa words
71 36 en:thread
0 -4 en:threat
34 7 en:threat me
-123 4 en:threat to
-25 -10 en:three
11 -28 en:three and
-27 16 en:three days
-79 -48 en:three good
-72 -36 en:three hours
-69 -21 en:three meals
7 -4 en:three months
-15 -15 en:three of
15 19 en:three things
6 -36 en:three times
-20 39 en:three weeks
19 4 en:three years
-11 35 en:threw
35 -50 en:threw me
-13 52 en:threw the
7 27 en:threw up
-37 -48 en:thrill
-41 -30 en:thrill where
-37 -72 en:thrivi
60 16 en:throat
-106 -48 en:thrott
-26 2 en:throug
-64 49 en:throug a
-23 -17 en:throug and
28 38 en:throug im
43 94 en:throug it
-46 -7 en:throug the
17 41 en:throw
-30 7 en:throwi
64 56 en:thrown
-51 15 en:throws
47 94 en:thsi
10 1 en:thu
-54 -39 en:thumb
32 69 en:thurs
-7 -5 en:thursd
-32 -32 en:thursd after
-3 8 en:thursd and
-20 -60 en:thursd at
-41 25 en:thursd i
-13 -29 en:thursd im
19 -24 en:thursd slot
-49 -81 en:thyroi
39 -23 en:tick
41 -38 en:ticked
55 61 en:ticket
-75 -82 en:tickin
-20 51 en:ticks
-9 -7 en:tide
18 -28 en:tidied
-55 -65 en:tidied the
-39 -24 en:tidy
-49 -73 en:tie
34 36 en:tied
61 84 en:tied it
-56 22 en:tight
-90 -91 en:tiktok
102 107 en:til
-54 -49 en:tiles
-10 18 en:till
16 -28 en:till eleven
-38 -48 en:till friday
3 60 en:till i
-86 24 en:till it
-47 -39 en:till monday
-3 -42 en:till mornin
27 23 en:till sunday
-43 -45 en:till the
29 32 en:till they
-18 -4 en:time
-3 12 en:time and
-35 -52 en:time before
-14 -25 en:time for
42 68 en:time i
-28 -22 en:time id
-39 -39 en:time ill
-58 32 en:time im
15 26 en:time in
-34 -35 en:time it
15 55 en:time its
-57 7 en:time ive
-12 40 en:time my
39 -12 en:time since
-35 -27 en:time the
21 59 en:time this
17 43 en:time to
-34 -1 en:time you
-13 -4 en:timed
-64 -29 en:timeli
-19 -23 en:timer
-38 1 en:times
-49 34 en:times a
39 -13 en:times and
-15 3 en:times i
-11 24 en:times in
-45 -62 en:times on
6 55 en:times this
46 8 en:timeta
-17 -31 en:tin
7 0 en:tin of
57 43 en:tins
-101 -73 en:tiny
-106 -117 en:tip
-41 -54 en:tipp
-7 97 en:tire
-30 -16 en:tired
-97 -97 en:tired after
-100 -48 en:tired but
33 -12 en:tired i
-5 59 en:tired of
-80 -68 en:titani
24 6 en:to
-68 -51 en:to 10
5 1 en:to 4
-8 -13 en:to a
-73 -97 en:to all
21 76 en:to an
14 -23 en:to answer
-37 -17 en:to anybod
-74 76 en:to anyone
-32 -47 en:to ask
-26 8 en:to be
-26 46 en:to bed
-22 -7 en:to breath
-13 13 en:to burn
-19 -24 en:to buy
-42 -42 en:to cancel
-33 -42 en:to celebr
5 -16 en:to check
27 33 en:to come
-46 -21 en:to cook
-48 98 en:to cut
14 34 en:to die
-32 60 en:to disapp
8 46 en:to do
43 34 en:to each
-41 57 en:to end
45 32 en:to everyo
22 6 en:to feed
-6 -74 en:to feel
6 -12 en:to find
61 40 en:to finish
-17 -54 en:to fix
-2 26 en:to follow
-39 -41 en:to friday
-38 22 en:to get
-1 33 en:to give
56 44 en:to go
-10 14 en:to god
-29 51 en:to hang
71 64 en:to have
17 68 en:to hear
-73 -44 en:to help
-2 28 en:to her
40 23 en:to him
-37 -41 en:to his
-46 89 en:to hit
51 39 en:to hold
-8 55 en:to hope
16 35 en:to hospit
-2 -21 en:to hurt
18 20 en:to i
61 40 en:to it
45 38 en:to jump
46 57 en:to just
-10 17 en:to keep
46 -12 en:to know
-4 72 en:to leave
-17 -25 en:to leeds
-28 -31 en:to let
-24 -1 en:to lie
-43 8 en:to lisbon
-60 26 en:to listen
46 4 en:to live
-25 44 en:to lock
-3 32 en:to look
30 66 en:to me
-31 -3 en:to move
36 35 en:to mum
-7 -9 en:to my
-18 -40 en:to myself
5 -1 en:to not
-27 -5 en:to one
-14 98 en:to open
22 -23 en:to pictur
54 2 en:to plan
-36 -2 en:to poison
22 13 en:to put
-6 6 en:to read
-23 -69 en:to report
17 22 en:to ring
-8 -12 en:to say
27 26 en:to school
59 14 en:to see
3 18 en:to self
-24 -14 en:to shoot
-54 28 en:to sit
-7 -1 en:to sleep
3 50 en:to somebo
57 20 en:to someon
46 37 en:to stab
-31 -48 en:to start
47 52 en:to stay
19 64 en:to step
12 -35 en:to stop
-43 -37 en:to strang
-65 51 en:to suicid
-55 -33 en:to swallo
12 15 en:to switch
33 70 en:to take
16 53 en:to talk
-82 3 en:to tell
77 73 en:to that
-30 -29 en:to the
-33 -47 en:to their
-22 33 en:to them
3 92 en:to think
-30 -4 en:to this
-57 -45 en:to throw
-28 -34 en:to try
-32 -53 en:to turn
6 -14 en:to type
-10 60 en:to unaliv
7 24 en:to use
-75 -1 en:to visit
0 10 en:to wait
-48 67 en:to wake
37 -8 en:to walk
49 48 en:to whoeve
-84 -17 en:to work
71 55 en:to worry
28 9 en:to write
30 73 en:to you
-22 -8 en:to your
-41 -56 en:to ~
-11 -74 en:toast
-11 -10 en:toast and
9 30 en:toaste
53 100 en:todas
12 -11 en:today
21 -10 en:today and
-20 -33 en:today becaus
17 53 en:today before
-72 -45 en:today but
50 0 en:today he
50 42 en:today i
-36 1 en:today ill
9 26 en:today im
-22 -35 en:today it
-29 13 en:today its
10 30 en:today ive
-11 28 en:today my
-72 -3 en:today so
36 34 en:today sorry
34 -26 en:today thats
-19 9 en:today the
-29 -48 en:today they
-12 -48 en:today was
34 19 en:todays
-29 -31 en:toddle
25 29 en:todo
-27 -37 en:toes
35 -13 en:togeth
5 1 en:togeth and
38 53 en:toilet
16 22 en:toilet and
-35 42 en:toilet at
-9 5 en:told
35 99 en:told anyone
-39 -1 en:told everyo
-5 -27 en:told her
-23 -25 en:told him
-76 -21 en:told it
-34 24 en:told me
-17 5 en:told my
14 48 en:told nobody
-12 1 en:told the
-1 17 en:told them
-28 -51 en:told us
-2 59 en:told you
-1 -2 en:tom
-6 -29 en:tomasz
-20 -17 en:tomato
59 39 en:tome
42 25 en:tomoro
1 -1 en:tomorr
23 101 en:tomorr and
-5 -13 en:tomorr at
11 21 en:tomorr i
33 30 en:tomorr ill
-48 -34 en:tomorr is
45 21 en:tomorr ive
-9 -9 en:tomorr mornin
-17 -48 en:tomorr so
-74 -83 en:tomorr the
-61 -55 en:tongue
58 32 en:tonigh
16 -12 en:tonigh after
33 -6 en:tonigh and
99 93 en:tonigh dont
33 20 en:tonigh fr
12 43 en:tonigh he
68 72 en:tonigh hes
122 74 en:tonigh i
81 80 en:tonigh if
-5 -33 en:tonigh ill
-21 8 en:tonigh im
4 6 en:tonigh is
-11 -14 en:tonigh its
-1 -24 en:tonigh ive
45 48 en:tonigh no
90 62 en:tonigh not
-33 -71 en:tonigh so
-46 -64 en:tonigh the
-23 -37 en:tonigh then
-50 -96 en:tonigh we
47 56 en:tonigh when
16 15 en:tonigh while
-5 -2 en:too
60 65 en:too deep
-45 -8 en:too fast
43 52 en:too late
10 35 en:too many
24 -12 en:too much
13 16 en:took
-11 -27 en:took a
56 66 en:took all
31 71 en:took an
-5 2 en:took flower
-35 45 en:took his
42 15 en:took it
-33 -14 en:took me
-8 -19 en:took my
-52 -19 en:took the
46 51 en:took them
-2 45 en:took too
56 63 en:tools
-65 10 en:tooth
7 -4 en:top
-5 -28 en:top drawer
5 -11 en:top floor
88 87 en:top myself
29 36 en:top of
74 68 en:topped
-15 -15 en:torch
69 35 en:torn
-56 41 en:touch
-25 22 en:touch him
18 23 en:touche
53 25 en:touche her
-8 70 en:touche me
-23 60 en:touche my
49 120 en:touchi
-47 -38 en:tour
-72 -90 en:touris
42 85 en:tours
49 -10 en:towel
23 27 en:towel round
-71 -57 en:tower
-17 4 en:town
-45 75 en:towns
-49 -72 en:track
76 44 en:tracks
67 54 en:tracks behind
-60 -14 en:tracto
-31 -40 en:traffi
5 28 en:traffi and
2 11 en:traile
8 14 en:train
-24 -46 en:train and
7 12 en:train i
-40 -54 en:train the
-109 -78 en:train was
-141 -132 en:traine
-52 -14 en:traini
-10 -10 en:traini at
92 74 en:trains
42 29 en:trains go
-50 -4 en:tram
-58 37 en:tramad
17 2 en:transf
21 -14 en:transi
-128 -23 en:trappe
-69 29 en:trappe and
-21 -1 en:travel
-44 -16 en:treat
-14 -14 en:treate
-93 -3 en:treatm
27 -28 en:tree
48 2 en:tried
-7 82 en:tried it
9 -15 en:tried the
-82 -18 en:tried to
-58 -76 en:trifle
-42 -92 en:trigge
-85 -31 en:trip
22 40 en:trolle
51 0 en:trophi
19 53 en:troubl
-13 -6 en:truck
-42 -72 en:true
-9 -34 en:true crime
-5 3 en:truly
77 89 en:trust
42 60 en:trust myself
-51 1 en:truth
-26 24 en:truth is
40 23 en:truthf
-12 11 en:try
-22 68 en:try again
-13 -34 en:try the
63 95 en:trying
-12 -1 en:trying to
-34 -24 en:tue
38 85 en:tues
1 -1 en:tuesda
-2 41 en:tuesda i
-2 -5 en:tuesda im
-12 -10 en:tuesda ive
83 56 en:tuesda the
-106 -92 en:tune
-110 -4 en:tunnel
-37 3 en:turkey
-13 -21 en:turn
-73 -57 en:turn into
-27 -15 en:turned
-17 -32 en:turned into
-32 1 en:turned off
-47 13 en:turned out
-17 -45 en:turned the
-49 69 en:turnin
16 -6 en:turns
13 -12 en:turns out
-49 -35 en:tutor
57 134 en:tv
-36 -27 en:twelve
20 20 en:twelve hours
-11 21 en:twelve i
-20 -25 en:twelve years
-89 116 en:twenti
-10 4 en:twenty
25 22 en:twenty minute
-10 81 en:twenty two
-44 -53 en:twenty years
-21 0 en:twice
-59 -61 en:twice a
-64 -87 en:twice and
36 54 en:twice i
14 15 en:twice theres
23 -2 en:twice this
28 -19 en:twins
-5 1 en:twins in
-21 -16 en:two
-21 -32 en:two and
19 5 en:two cats
43 -19 en:two days
-35 -66 en:two dogs
-83 19 en:two hours
-18 4 en:two hundre
-16 8 en:two i
-37 13 en:two kids
-52 43 en:two months
16 26 en:two of
-24 -21 en:two old
-50 -27 en:two out
-102 -81 en:two stitch
37 -44 en:two thousa
-8 -32 en:two weeks
-21 31 en:two years
-40 -43 en:ty
-10 -34 en:type
34 66 en:type it
62 97 en:type this
-26 107 en:typed
71 80 en:typed it
-82 -99 en:typica
-19 -36 en:typing
21 4 en:typing this
64 57 en:typos
-8 -98 en:tyre
-139 -154 en:ugh
-16 -64 en:um
-20 3 en:umbrel
-21 -19 en:un
45 47 en:unaliv
-14 -18 en:unaliv me
131 121 en:unaliv myself
-29 22 en:unbear
-18 -5 en:uncle
32 65 en:uncles
45 31 en:under
-10 -10 en:under a
-27 -34 en:under it
69 108 en:under my
5 24 en:under the
27 79 en:undern
-17 -6 en:unders
-44 -2 en:uni
8 12 en:uni and
-28 -114 en:unifor
0 -69 en:uninst
-14 -25 en:union
-59 -1 en:unit
-71 63 en:univer
-70 -61 en:unless
73 73 en:unlock
59 111 en:unpack
-107 8 en:unplug
-74 6 en:unplug the
-104 -71 en:unreal
-102 -115 en:unsent
9 27 en:until
40 -22 en:until about
-19 65 en:until friday
27 14 en:until he
34 47 en:until i
-26 51 en:until id
50 33 en:until its
-23 -59 en:until monday
-81 43 en:until my
64 82 en:until sunday
-53 -88 en:until the
8 11 en:until they
-99 -24 en:until two
-23 -57 en:until we
32 21 en:unwrap
7 17 en:up
-23 -37 en:up a
-75 62 en:up after
-22 -16 en:up again
-2 -43 en:up and
7 -43 en:up at
-50 -13 en:up becaus
11 0 en:up but
20 16 en:up by
15 3 en:up for
59 64 en:up here
6 11 en:up his
-37 -29 en:up how
10 18 en:up i
-5 7 en:up im
30 26 en:up in
18 30 en:up ive
-40 -68 en:up laughi
-41 49 en:up my
-4 43 en:up on
43 -17 en:up proper
22 12 en:up since
11 -3 en:up the
17 11 en:up then
32 7 en:up there
18 -39 en:up this
31 0 en:up to
-5 124 en:up tomorr
81 89 en:up tonigh
-44 -27 en:up with
9 -22 en:update
24 56 en:update the
47 46 en:upset
-14 -13 en:upstai
26 18 en:urge
11 15 en:urge is
-26 -31 en:urge surfin
-35 -3 en:urge to
-60 -20 en:urges
-15 -2 en:us
53 49 en:us both
-25 16 en:us in
1 -47 en:us to
24 5 en:use
31 17 en:use it
-80 19 en:use of
42 -1 en:use the
-30 21 en:use to
-56 32 en:used
-40 4 en:used the
-22 8 en:used to
-33 33 en:useles
-26 -8 en:using
-68 76 en:using again
20 12 en:usual
24 -1 en:usuall
20 7 en:usuall take
63 57 en:ute
-85 -43 en:vacuum
-71 -52 en:value
-67 -94 en:values
1 15 en:van
-39 -35 en:van and
-102 -26 en:vase
-1 16 en:vault
-91 -66 en:veniso
-73 -86 en:ventin
-62 59 en:versio
-44 41 en:versio of
17 -18 en:very
-32 -45 en:very soothi
-21 -13 en:vestry
-42 -50 en:vet
-23 -11 en:vet nurse
23 14 en:viaduc
-2 -37 en:vicar
-46 -129 en:victor
-42 -19 en:video
50 40 en:video for
21 -14 en:videos
15 -10 en:videos of
28 4 en:view
43 47 en:view from
-42 -94 en:villag
-75 -91 en:villai
-69 4 en:violen
41 63 en:visa
-8 -23 en:visit
91 79 en:visit to
-32 -7 en:visite
-32 -51 en:visiti
-27 6 en:visito
-15 -22 en:vitami
31 27 en:vivir
-35 47 en:vodka
-21 -24 en:voice
-37 -61 en:voice in
-45 -29 en:voice messag
50 123 en:voice says
-73 -55 en:voice told
11 34 en:voices
-41 56 en:voices are
15 -35 en:volume
-62 -75 en:volunt
-65 -77 en:w
8 -31 en:w my
-44 77 en:wages
-14 -11 en:waist
1 -11 en:wait
11 10 en:wait for
51 39 en:wait till
-5 -14 en:wait until
67 62 en:waitin
16 3 en:waitin for
18 27 en:waitin outsid
-77 36 en:waits
-1 68 en:wake
-21 38 en:wake up
52 47 en:wakes
16 -19 en:waking
26 29 en:waking up
25 11 en:wales
-28 -33 en:walk
-29 -37 en:walk and
-29 36 en:walk in
77 86 en:walk into
-62 47 en:walk on
30 29 en:walk the
-39 23 en:walk to
-25 -25 en:walked
8 -2 en:walked home
39 42 en:walked into
15 18 en:walked out
-48 -63 en:walked over
11 25 en:walked the
-15 4 en:walked to
21 -4 en:walkin
38 29 en:walkin to
45 0 en:walks
42 15 en:wall
13 38 en:wall and
21 6 en:wall at
37 40 en:wall i
-19 -29 en:wallah
-122 42 en:walls
-30 -3 en:walter
22 19 en:wanna
80 92 en:wanna b
-48 -49 en:wanna be
67 80 en:wanna die
-21 27 en:wanna do
63 76 en:wanna dye
58 79 en:wanna end
-23 -24 en:wanna go
-39 -7 en:wanna hurt
50 68 en:wanna jump
7 112 en:wanna kill
26 31 en:wanna kms
-20 -35 en:wanna leave
-17 11 en:wanna live
62 79 en:wanna put
36 15 en:wanna see
-35 -21 en:wanna stop
-23 -64 en:wanna take
70 55 en:wanna unaliv
-116 -102 en:wanna ~
32 23 en:want
-50 -73 en:want a
30 78 en:want help
-21 -8 en:want him
20 32 en:want is
40 60 en:want it
38 55 en:want live
-43 18 en:want me
31 16 en:want my
-69 -58 en:want one
77 44 en:want out
-22 -47 en:want the
64 67 en:want you
-33 -37 en:wanted
-18 -25 en:wanted a
-12 28 en:wanted it
17 54 en:wanted someon
-18 27 en:wanted the
-33 -42 en:wanted to
29 -29 en:wanted you
-9 90 en:wantin
-8 57 en:wantin to
-16 -56 en:wants
4 -19 en:wants me
6 -4 en:wants the
-3 31 en:wants to
-51 -51 en:war
-43 22 en:ward
-10 -12 en:ward we
9 10 en:wardro
13 38 en:wardro and
-56 49 en:wards
-26 -47 en:wareho
-7 -6 en:warfar
-10 -30 en:warm
-24 -115 en:warnin
0 -14 en:warnin signs
-23 -9 en:was
-71 28 en:was 19
-16 0 en:was a
-61 -68 en:was about
-62 -27 en:was actual
-59 12 en:was all
-55 -26 en:was an
-67 -70 en:was annoye
-21 -29 en:was at
-108 -3 en:was before
-23 -39 en:was better
-21 -46 en:was blood
-51 -54 en:was born
64 66 en:was busy
-65 -67 en:was cancel
-72 -52 en:was cross
-10 -18 en:was crying
103 88 en:was dead
-8 0 en:was doing
-11 2 en:was dying
-31 18 en:was fiftee
-40 -77 en:was fine
-64 15 en:was food
9 26 en:was for
31 67 en:was gone
54 34 en:was gonna
34 14 en:was good
-18 -24 en:was hard
24 39 en:was having
-33 45 en:was home
2 -39 en:was horrib
-4 3 en:was i
-41 22 en:was in
-50 12 en:was it
49 -41 en:was just
-28 -34 en:was kind
9 2 en:was late
-65 -38 en:was like
-94 -16 en:was little
-65 -15 en:was locked
-45 -22 en:was lookin
-15 -13 en:was lovely
-101 -25 en:was meant
-40 -9 en:was murder
-11 21 en:was my
-37 -45 en:was nice
-79 17 en:was nine
-55 43 en:was ninete
-11 -18 en:was on
-21 -20 en:was only
10 -16 en:was over
-42 -45 en:was overki
-59 -28 en:was patien
-29 -48 en:was perfec
-31 -59 en:was quiet
-18 48 en:was raped
-11 -41 en:was right
-27 -20 en:was sad
-69 27 en:was sick
-17 -25 en:was six
-28 -21 en:was small
-13 -27 en:was so
-39 -21 en:was still
-56 -43 en:was suicid
-28 -27 en:was sure
-50 13 en:was ten
-1 7 en:was that
8 31 en:was the
12 -48 en:was thinki
-75 -47 en:was too
-69 69 en:was twenty
24 59 en:was two
-38 74 en:was under
16 -20 en:was up
-63 -55 en:was very
-18 43 en:was watchi
-74 -91 en:was ~
-66 2 en:wash
17 40 en:washed
-30 -46 en:washin
-51 -48 en:washin line
-14 -62 en:washin machin
-23 1 en:washin up
18 -11 en:wasnt
-17 9 en:wasnt her
-117 -118 en:wasps
32 97 en:waste
27 69 en:waste of
71 86 en:wat
-8 -61 en:watch
-6 -18 en:watche
5 -1 en:watche the
-27 68 en:watchi
-89 23 en:watchi myself
34 49 en:watchi the
-19 -16 en:water
4 30 en:water and
-39 -55 en:water bottle
-13 -10 en:water on
-40 -47 en:water the
45 63 en:watere
32 44 en:watere the
-75 -55 en:wave
-94 -65 en:waved
48 29 en:way
9 -3 en:way and
49 19 en:way home
-11 16 en:way i
35 29 en:way more
-38 5 en:way out
47 57 en:way ticket
-8 -15 en:way to
56 -21 en:ways
72 80 en:ways to
-105 -89 en:we
30 14 en:we agreed
-26 -23 en:we all
36 12 en:we are
4 11 en:we argued
-40 -48 en:we ate
-26 3 en:we both
-76 62 en:we buried
-66 -56 en:we did
-51 -57 en:we discus
-13 -18 en:we do
-42 -32 en:we drove
-32 -30 en:we fly
-25 -27 en:we go
12 20 en:we got
-3 12 en:we had
-52 -38 en:we have
-113 -94 en:we jumped
-62 -40 en:we just
-56 -44 en:we laughe
-121 21 en:we lost
-42 -34 en:we made
-16 -33 en:we move
-42 -10 en:we moved
-41 -89 en:we practi
-33 -35 en:we put
-71 -55 en:we read
-65 -48 en:we said
-13 -58 en:we sat
-52 -30 en:we saw
-20 -12 en:we shot
14 13 en:we talked
26 14 en:we used
-91 -49 en:we watche
-29 -30 en:we went
-31 59 en:we were
-64 -92 en:we ~
-74 -52 en:weak
38 28 en:weapon
-55 -12 en:wear
31 -8 en:wearin
23 34 en:weathe
-39 -53 en:webina
-15 -20 en:websit
-16 50 en:wed
-57 -31 en:weddin
-12 10 en:weddin i
-34 12 en:weddin is
23 18 en:wednes
-35 -30 en:wednes and
15 58 en:wednes i
-11 -12 en:wednes instea
38 85 en:weds
-30 -6 en:wee
31 25 en:weedki
-14 3 en:week
-18 84 en:week ago
-17 16 en:week and
26 10 en:week at
-36 -41 en:week becaus
-43 -58 en:week before
12 33 en:week i
-70 -32 en:week im
-56 -46 en:week in
45 26 en:week it
-41 2 en:week its
21 64 en:week ive
45 33 en:week none
-7 -6 en:week of
52 58 en:week or
-14 -18 en:week same
-72 19 en:week shes
-9 1 en:week so
27 30 en:week was
-82 -116 en:weekda
-11 7 en:weeken
-41 -37 en:weeken and
-11 28 en:weeken i
42 52 en:weeken so
-41 -61 en:weekly
-10 -16 en:weekly box
6 62 en:weeks
-27 96 en:weeks ago
6 -46 en:weeks and
-13 35 en:weeks i
0 78 en:weeks now
44 14 en:weeks of
-70 93 en:weigh
-9 73 en:weight
23 26 en:weight on
-16 62 en:weight round
-16 27 en:weird
-11 -46 en:weirdl
16 9 en:well
20 21 en:well all
19 52 en:well and
11 -8 en:well i
-4 -8 en:well that
27 20 en:well they
107 127 en:wen
-10 -7 en:went
23 36 en:went and
-31 23 en:went back
25 29 en:went deeper
-55 22 en:went down
-34 -62 en:went fine
-44 -31 en:went for
-20 -65 en:went in
-93 104 en:went numb
-20 -59 en:went off
-26 24 en:went on
-2 -13 en:went out
30 -15 en:went quiet
24 9 en:went round
41 36 en:went swimmi
6 -8 en:went throug
-45 -47 en:went to
7 8 en:went up
-49 -82 en:went well
-55 -70 en:wept
-46 -33 en:were
-35 -25 en:were at
-7 -5 en:were dead
-34 -22 en:were doing
-41 9 en:were fine
10 -70 en:were going
-69 -56 en:were gonna
31 39 en:were good
-47 -16 en:were having
-62 -64 en:were in
-68 13 en:were just
29 19 en:were kind
-53 -63 en:were off
7 2 en:were on
47 42 en:were the
-45 -73 en:were ~
8 -5 en:werent
-130 -92 en:werewo
-15 7 en:wet
-63 -90 en:weve
-65 -15 en:weve been
-41 -40 en:weve got
20 34 en:what
-65 -32 en:what a
18 35 en:what do
4 -14 en:what happen
15 60 en:what he
32 10 en:what i
2 48 en:what id
22 -23 en:what if
75 54 en:what ill
-38 72 en:what im
-89 -101 en:what is
-57 0 en:what it
37 33 en:what its
53 53 en:what ive
29 -18 en:what my
-27 -3 en:what the
34 17 en:what time
-37 -61 en:what to
30 22 en:what was
35 11 en:what we
6 73 en:what would
24 47 en:what you
-30 -8 en:whatev
-16 20 en:whats
-5 46 en:whats the
-60 79 en:wheel
-2 29 en:when
64 75 en:when and
9 8 en:when he
-8 41 en:when hes
-49 -37 en:when i
28 16 en:when ill
-65 84 en:when im
-41 -43 en:when it
3 56 en:when its
70 65 en:when mums
-31 -17 en:when my
-52 18 en:when nobody
-11 43 en:when people
7 37 en:when she
2 98 en:when shes
-21 44 en:when someon
44 4 en:when the
-27 -28 en:when they
-84 -5 en:when we
45 -10 en:when you
-60 -49 en:when youre
-65 -57 en:whenev
-47 -14 en:whenev i
1 -34 en:where
50 58 en:where and
-12 14 en:where he
-14 -10 en:where i
5 8 en:where im
25 63 en:where my
9 12 en:where she
-30 -57 en:where the
-86 -78 en:where they
-66 -50 en:where to
7 -4 en:where we
-58 -37 en:whethe
-11 -12 en:whethe i
-16 42 en:whethe im
20 1 en:which
-14 11 en:which i
-18 -44 en:which id
-45 -48 en:which is
3 27 en:which one
-2 -28 en:which was
-47 -31 en:which youd
36 18 en:while
11 36 en:while i
-25 -36 en:while im
28 -10 en:while the
64 31 en:whisky
-22 70 en:whispe
-29 -27 en:whistl
-93 -114 en:whitby
-2 37 en:white
-24 -30 en:who
54 77 en:who finds
-30 14 en:who found
-13 -43 en:who gets
-21 -2 en:who has
-35 80 en:who im
-9 10 en:who isnt
-40 -100 en:who killed
16 14 en:who listen
-18 -13 en:who was
12 -1 en:who would
-50 -15 en:whod
73 54 en:whoeve
14 25 en:whoeve comes
13 6 en:whole
-21 39 en:whole aftern
-3 -45 en:whole bottle
22 53 en:whole box
-13 -21 en:whole family
-28 -20 en:whole house
-41 -62 en:whole time
-15 -35 en:whole way
43 31 en:wholl
18 45 en:whos
-49 -15 en:whose
-14 -1 en:why
21 -5 en:why i
8 60 en:why im
20 25 en:wi
-74 -57 en:widow
7 43 en:wife
27 -24 en:wife and
-64 12 en:wife has
-48 29 en:wife i
61 61 en:wife is
-39 -16 en:wife says
12 11 en:wife shes
29 -19 en:wife thinks
-13 9 en:wifes
-65 -88 en:wifi
-44 -51 en:wiht
-58 -50 en:wil
-23 -1 en:will
38 23 en:will be
58 35 en:will gotta
43 50 en:will stop
-9 -13 en:will to
-43 -16 en:will you
19 29 en:wills
-12 -11 en:wills at
-56 -72 en:win
-32 -43 en:wind
8 6 en:window
-29 -31 en:window and
-55 -20 en:window for
3 6 en:window open
-31 30 en:windsc
-63 29 en:wine
-30 -40 en:wine and
50 108 en:winnin
-29 -30 en:wins
4 37 en:winter
-5 4 en:winter and
-94 43 en:winter i
-60 -62 en:wiped
-24 -33 en:wires
-75 -71 en:wisdom
34 17 en:wise
24 12 en:wise mind
-27 23 en:wish
-22 48 en:wish i
-35 95 en:wish id
-15 -55 en:wish me
17 -48 en:wish to
1 -11 en:with
19 56 en:with a
72 69 en:with all
-24 -34 en:with an
-3 48 en:with cigare
-14 -18 en:with dad
-3 24 en:with everyo
11 28 en:with half
-10 6 en:with her
-3 26 en:with him
-13 -22 en:with his
5 -5 en:with it
1 -15 en:with labels
63 45 en:with me
-22 -30 en:with mum
-28 -87 en:with my
-24 -51 en:with myself
-1 41 en:with no
-14 -24 en:with one
-55 43 en:with questi
-40 31 en:with somebo
17 0 en:with stones
-62 3 en:with that
-19 -14 en:with the
-1 -30 en:with their
5 10 en:with them
-64 -30 en:with this
32 -13 en:with us
27 26 en:with what
-49 -35 en:with you
-32 -32 en:within
5 14 en:withou
-70 -31 en:withou a
25 52 en:withou me
-36 -49 en:withou my
-83 -59 en:withou stoppi
0 26 en:withou them
-42 -47 en:witnes
-87 53 en:wobbly
-4 22 en:woke
-40 2 en:woke at
19 -30 en:woke up
87 13 en:woken
31 59 en:woman
-18 -32 en:won
-26 -19 en:wonder
-67 85 en:wonder what
43 42 en:wont
51 23 en:wont be
75 25 en:wont feel
76 57 en:wont gotta
-45 -64 en:wont have
23 -1 en:wont hear
54 89 en:wont let
-48 -58 en:wont miss
21 14 en:wont need
15 81 en:wont see
1 -4 en:wont shut
-37 -8 en:wont stop
39 40 en:wont wake
-60 -57 en:wood
110 122 en:woods
26 26 en:word
-19 -17 en:word for
0 56 en:word so
24 12 en:words
-34 -73 en:words on
-116 -19 en:wore
-18 -8 en:work
-4 -29 en:work and
10 -60 en:work but
16 76 en:work i
-18 -26 en:work im
-22 -78 en:work in
-26 20 en:work is
-37 68 en:work now
-34 -19 en:work on
-6 -27 en:work the
-13 -11 en:work today
48 49 en:work was
24 46 en:work with
33 21 en:worked
45 48 en:worked out
-39 -9 en:worker
-13 -45 en:workin
38 10 en:works
-5 0 en:works been
-78 -86 en:works for
-26 -21 en:worksh
13 17 en:workto
68 38 en:world
49 -19 en:worlds
-67 -29 en:worn
-20 26 en:worrie
-39 -74 en:worrie about
1 -29 en:worry
10 -8 en:worry about
9 12 en:worry im
-5 8 en:worse
-74 -9 en:worst
39 -11 en:worth
-51 -54 en:worth it
-32 45 en:worth living
-98 90 en:worthl
-4 -17 en:would
-26 13 en:would be
22 8 en:would do
59 61 en:would find
10 5 en:would have
-49 61 en:would notice
14 -13 en:would stop
-47 -40 en:would you
-8 85 en:wouldn
-4 -18 en:wouldn be
-1 35 en:wouldn do
27 48 en:wouldn gotta
11 28 en:wouldn hurt
40 70 en:wouldn i
-64 38 en:wouldn mind
37 10 en:wouldn wake
4 -8 en:wouldv
17 20 en:wouldv been
68 120 en:wrappe
20 80 en:wreck
-21 -34 en:wrecke
38 76 en:wrist
116 104 en:wrists
-46 -26 en:write
-13 -14 en:write a
15 15 en:write about
22 23 en:write down
53 68 en:write in
-35 -21 en:write that
-20 -10 en:write the
29 26 en:write to
-36 -16 en:writes
-24 -33 en:writin
-25 23 en:writin a
-17 -19 en:writin becaus
-28 -33 en:writin it
-5 -21 en:writin this
65 55 en:writin to
2 10 en:writte
-72 -38 en:writte it
15 5 en:writte the
45 45 en:writte to
107 127 en:wrk
-19 -12 en:wrong
56 42 en:wrong side
6 65 en:wrong with
-13 -1 en:wrote
-52 25 en:wrote a
4 -27 en:wrote down
-97 -20 en:wrote in
-2 8 en:wrote it
-55 -58 en:wrote letter
-21 2 en:wrote my
25 42 en:wrote that
54 58 en:wrote the
12 10 en:wrote to
16 -2 en:x
76 84 en:ya
40 27 en:ya me
48 41 en:ya no
52 49 en:yaar
51 36 en:yard
-64 -18 en:yards
39 53 en:yeah
1 21 en:year
-65 -15 en:year 9
-27 -29 en:year and
-48 4 en:year i
-16 -40 en:year im
-63 -9 en:year old
25 29 en:year or
59 33 en:year plan
-19 -16 en:year with
-44 -9 en:years
-45 -16 en:years ago
-24 -26 en:years and
17 -4 en:years i
17 102 en:years im
-20 -41 en:years in
-16 -26 en:years ive
16 24 en:years marrie
-1 -21 en:years of
25 45 en:years old
-18 -25 en:years on
-69 56 en:years since
17 4 en:years today
14 28 en:yeet
10 20 en:yeet myself
12 -8 en:yellow
28 21 en:yellow line
-99 -97 en:yep
10 -2 en:yes
-70 -49 en:yes 20
-56 -58 en:yes and
-37 -58 en:yes i
-70 -83 en:yes im
51 57 en:yes in
13 10 en:yes its
59 44 en:yes ive
-44 -20 en:yes to
94 92 en:yes tonigh
6 44 en:yester
-8 55 en:yester and
-50 50 en:yester i
-18 -36 en:yet
-50 -37 en:yoga
-65 -89 en:yoghur
-15 -19 en:you
-34 -35 en:you a
32 20 en:you about
74 94 en:you all
-40 -23 en:you always
-38 -48 en:you and
-4 -3 en:you ask
16 32 en:you asked
-17 -15 en:you becaus
21 15 en:you before
34 27 en:you but
13 17 en:you can
91 61 en:you could
31 5 en:you did
-18 31 en:you do
-38 -51 en:you dont
-34 -32 en:you explai
-11 -28 en:you for
-21 -26 en:you gave
32 21 en:you get
-51 0 en:you gotta
-5 -30 en:you had
43 2 en:you have
51 23 en:you hear
-16 -22 en:you helped
-65 -8 en:you i
-39 -45 en:you if
78 77 en:you ill
1 -14 en:you just
31 66 en:you know
9 -11 en:you never
-9 -8 en:you read
-2 9 en:you resend
-40 -27 en:you see
-4 35 en:you send
-18 46 en:you should
13 3 en:you sugges
21 0 en:you tell
-31 -18 en:you that
19 -2 en:you the
-55 57 en:you they
-6 -18 en:you think
-32 -32 en:you thursd
36 17 en:you to
13 10 en:you told
70 81 en:you were
41 79 en:you what
46 28 en:you wont
-12 -62 en:youd
-36 -21 en:youd be
43 77 en:youll
34 33 en:youll be
12 -5 en:young
-35 -2 en:younge
-24 -39 en:your
85 66 en:your fault
45 34 en:your filter
-35 -47 en:your messag
4 -22 en:your questi
-9 3 en:youre
60 49 en:youre the
77 77 en:yours
53 67 en:yours is
-4 18 en:yourse
10 -20 en:youve
10 -13 en:youve got
-36 121 en:zaps
1 -7 en:zero
-33 -26 en:zombie
-54 -82 en:zombie proces
-77 -83 en:zone
-78 -66 en:zoom
10 107 en:zopicl
-121 -123 en:~
-49 -54 en:~ a
-70 -84 en:~ about
-39 -76 en:~ all
-46 -49 en:~ and
-62 -89 en:~ but
-41 -56 en:~ did
-34 -21 en:~ email
-100 -99 en:~ i
-38 -13 en:~ in
72 87 en:~ iron
41 46 en:~ is
-36 40 en:~ mum
-32 -94 en:~ my
-38 -50 en:~ new
-41 -63 en:~ on
-64 -59 en:~ onions
-17 -20 en:~ proces
60 78 en:~ so
-41 3 en:~ that
-10 -20 en:~ thats
-56 -90 en:~ the
-59 -81 en:~ this
-23 -13 en:~ thursd
-72 -77 en:~ today
-70 -83 en:~ tonigh
24 27 en:~ week
-39 -45 en:~ weekly
-67 -42 en:~ what
-69 -72 en:~ when
-81 -88 en:~ with
-67 -63 en:~ ~
18 0 end
12 20 end+enough
37 3 end+exit
16 8 end+find
19 19 end+forever
-13 -32 end+funeral
14 3 end+future
0 16 end+gas
12 20 end+give-away
-8 -5 end+glad
-27 -22 end+goodbye
18 40 end+gun
-28 -18 end+handed
6 7 end+height
24 35 end+help
-47 -57 end+history
-14 9 end+hold
8 26 end+hurt-other
77 5 end+hurt-self
33 44 end+intend
-34 -25 end+joy
15 47 end+kill-self
3 -18 end+kin
-14 -5 end+last
-15 -10 end+laugh
6 16 end+leisure
-25 -26 end+letter
41 46 end+life
-24 -12 end+matter
-41 -8 end+media
-29 -22 end+mourning
4 5 end+nature
17 11 end+no
21 40 end+now
13 -10 end+old
-12 -23 end+other
0 -19 end+other-danger
7 6 end+pain
16 10 end+papers
15 25 end+passed
32 33 end+past
18 13 end+peace
31 43 end+pet
-50 43 end+pills
-19 -27 end+poison
26 15 end+prepare
7 8 end+quantity
31 32 end+question
3 -10 end+revenge
-1 -8 end+rope
12 -15 end+routine
-24 8 end+school
24 26 end+secret
23 8 end+self
-53 -7 end+sleep-away
-12 7 end+spoken
-11 -16 end+stand
-32 17 end+substance
30 -15 end+suicide
9 10 end+thanks
-29 37 end+therapy
23 27 end+tonight
20 -19 end+took
-24 -16 end+train
19 -2 end+trapped
14 17 end+urge
37 57 end+vehicle
30 -6 end+violence
36 24 end+voices
13 21 end+waiting
-16 -23 end+want
5 13 end+water
-36 -15 end+work
-26 -31 end+worry
65 30 end+wound
1 5 end+you
8 16 end>after
-32 20 end>aftermath
39 47 end>alone
5 0 end>anymore
-29 -19 end>burden
-25 -31 end>cannot
2 -10 end>chores
-9 3 end>date
-9 -13 end>despair
43 43 end>die
23 25 end>do-it
-26 -20 end>eating
28 35 end>end
-18 0 end>enough
74 74 end>exit
-7 7 end>find
54 59 end>forever
-24 -7 end>gas
-5 -9 end>give-away
18 16 end>glad
-18 -41 end>goodbye
-1 -10 end>height
47 60 end>hold
-22 -45 end>hurt-other
43 26 end>hurt-self
42 46 end>intend
57 41 end>kill-self
11 36 end>kin
0 14 end>last
6 -21 end>laugh
-7 -5 end>leisure
20 -8 end>letter
20 12 end>life
-37 -3 end>matter
15 13 end>media
-10 13 end>no
26 17 end>now
-65 -44 end>old
-19 -38 end>other
16 32 end>pain
-8 -12 end>papers
-38 -10 end>passed
-4 44 end>past
-32 -30 end>peace
15 21 end>pet
-53 9 end>pills
-12 34 end>prepare
-10 37 end>quantity
13 20 end>question
-10 -27 end>rope
-14 -18 end>school
6 14 end>self
46 43 end>sorry
-23 -24 end>spoken
-3 -6 end>stand
-52 -54 end>suicide
-25 -39 end>therapy
28 24 end>tonight
-25 -23 end>took
31 23 end>train
-38 43 end>trapped
4 23 end>vehicle
0 -10 end>violence
38 28 end>waiting
6 13 end>want
10 30 end>water
-38 -15 end>work
2 -11 end>wound
-18 -35 end>you
41 14 enough
45 25 enough+exit
37 56 enough+find
-54 -23 enough+funeral
-14 -3 enough+future
-35 -10 enough+gas
79 62 enough+give-away
-25 -31 enough+glad
41 50 enough+gun
-7 -24 enough+height
26 17 enough+hold
-25 -21 enough+hurt-other
51 26 enough+intend
7 1 enough+joy
-38 -30 enough+kin
-13 20 enough+last
-16 -10 enough+laugh
19 -13 enough+leisure
-15 -17 enough+letter
-15 -15 enough+life
8 34 enough+matter
27 12 enough+media
-29 -31 enough+nature
-3 -6 enough+no
26 70 enough+now
16 -7 enough+old
-2 -14 enough+other
-15 8 enough+other-danger
0 -8 enough+pain
-6 -15 enough+papers
19 9 enough+passed
-36 26 enough+past
-24 -24 enough+peace
-16 -19 enough+pet
28 36 enough+pills
37 14 enough+prepare
-9 -9 enough+quantity
29 35 enough+question
-14 23 enough+revenge
39 -2 enough+rope
-35 -38 enough+routine
1 -5 enough+school
-11 -16 enough+self
36 10 enough+sleep-away
16 24 enough+stand
45 -21 enough+substance
-24 26 enough+suicide
24 24 enough+thanks
4 10 enough+therapy
-20 -16 enough+tonight
40 49 enough+took
12 15 enough+train
45 19 enough+trapped
2 -7 enough+urge
-17 -11 enough+vehicle
4 -25 enough+violence
7 -7 enough+waiting
-17 44 enough+want
-15 -3 enough+water
12 3 enough+work
48 7 enough+wound
-39 -43 enough+you
8 8 enough>aftermath
-1 -19 enough>anymore
11 -5 enough>chores
-13 -26 enough>date
13 21 enough>die
-7 -10 enough>do-it
28 16 enough>enough
29 25 enough>glad
37 28 enough>hold
41 43 enough>intend
-2 -25 enough>leisure
14 17 enough>letter
-23 -17 enough>life
14 53 enough>matter
15 -8 enough>no
11 9 enough>now
-38 -15 enough>other
19 21 enough>passed
-41 15 enough>past
-18 -19 enough>peace
-7 2 enough>pills
24 28 enough>prepare
-13 -25 enough>quantity
21 31 enough>question
26 39 enough>routine
-11 -23 enough>self
23 38 enough>stand
24 27 enough>thanks
-12 -15 enough>tonight
-38 -36 enough>vehicle
-25 -3 enough>want
-54 -38 enough>work
22 24 enough>wound
-3 19 es/00_
-6 2 es/10_
-15 4 es/11_
4 -10 es/12_
-8 22 es/14_
15 37 es/201
-17 -3 es/20_
-7 -8 es/30_
20 24 es/40_
8 -8 es/60_
24 21 es/_0_
-6 3 es/_10
-6 2 es/_10_
-6 -1 es/_11
-6 -1 es/_11_
-17 -31 es/_12
4 -10 es/_12_
-14 9 es/_14
-14 9 es/_14_
24 36 es/_1_
4 26 es/_20
15 37 es/_201
-12 -5 es/_20_
5 20 es/_2_
-7 6 es/_30
-7 -8 es/_30_
-9 -5 es/_3_
22 24 es/_40
20 24 es/_40_
-20 -21 es/_4_
-20 -11 es/_60
8 -8 es/_60_
-34 -50 es/_6_
-29 -41 es/_7_
-9 -7 es/_8_
-31 -15 es/_9_
6 9 es/_a_
-3 -8 es/_ab
22 12 es/_aba
22 13 es/_abaj
-1 -5 es/_abi
-3 -6 es/_abie
-19 -8 es/_abo
-19 -8 es/_abog
2 7 es/_abr
-4 -19 es/_abra
17 13 es/_abre
-5 -1 es/_abri
-1 36 es/_abro
-12 -5 es/_abu
-11 -5 es/_abue
-37 -29 es/_abur
10 0 es/_ac
18 2 es/_aca
20 9 es/_acab
19 14 es/_acan
0 10 es/_acc
0 13 es/_acci
-26 -32 es/_ace
-16 -8 es/_aco
-31 -18 es/_acom
-9 12 es/_acor
-15 -14 es/_acos
7 3 es/_acto
5 24 es/_acu
0 18 es/_acue
20 21 es/_ad
-4 2 es/_ade
-30 -16 es/_adel
16 15 es/_aden
20 17 es/_adi
11 4 es/_adio
7 19 es/_ado
1 4 es/_af
-10 -16 es/_afi
-2 -11 es/_afil
6 14 es/_afu
6 14 es/_afue
-6 13 es/_ag
-8 6 es/_ago
-12 -11 es/_agr
-12 -11 es/_agra
-8 13 es/_agu
-4 9 es/_agua
11 0 es/_ah
-8 -12 es/_ahi
-8 -7 es/_ahi_
12 6 es/_aho
6 6 es/_ahog
9 4 es/_ahor
-15 -8 es/_ai
-15 -8 es/_air
-15 -8 es/_aire
-6 -6 es/_al
4 0 es/_al_
0 -14 es/_ala
7 -6 es/_alar
-23 -16 es/_alb
-14 -28 es/_alba
15 16 es/_alc
15 17 es/_alca
-11 -24 es/_ale
13 10 es/_aleg
-8 8 es/_alf
1 21 es/_alfo
-4 -5 es/_alg
-15 -15 es/_algo
12 12 es/_ali
-12 -10 es/_aliv
4 1 es/_all
5 17 es/_alla
-9 -8 es/_alm
-15 -2 es/_alma
-5 -14 es/_almo
-9 -5 es/_alq
-9 -5 es/_alqu
-13 -2 es/_alt
-24 -19 es/_alta
13 6 es/_altu
-3 7 es/_alu
-3 7 es/_alum
-9 -2 es/_am
6 8 es/_ama
-21 -19 es/_amab
-8 8 es/_aman
7 -1 es/_amar
-4 -7 es/_ame
-15 -14 es/_amen
-9 3 es/_ami
-7 7 es/_amig
-21 -13 es/_amo
-18 -18 es/_amo_
-10 -4 es/_amor
-11 -1 es/_an
-14 -28 es/_ana
-31 0 es/_and
-27 -3 es/_anda
-24 1 es/_ando
11 14 es/_ang
16 12 es/_ani
13 10 es/_anim
-18 -4 es/_ano_
7 14 es/_anoc
4 6 es/_anos
-2 5 es/_anot
-22 -1 es/_ans
-22 -1 es/_ansi
-8 -1 es/_ant
-24 -6 es/_anti
-30 -48 es/_anu
-15 -46 es/_anun
-2 -6 es/_ap
22 32 es/_apa
8 11 es/_apag
9 13 es/_apar
5 -3 es/_ape
-21 -22 es/_apl
-23 -30 es/_apla
3 40 es/_apo
2 -5 es/_app
2 -5 es/_app_
-21 -21 es/_apr
-12 -10 es/_apre
-25 -21 es/_apro
8 -9 es/_apu
11 -5 es/_apun
0 9 es/_aq
0 9 es/_aqu
-27 -18 es/_aque
10 13 es/_aqui
-5 -10 es/_arb
32 20 es/_ard
32 21 es/_arde
-27 -52 es/_are
0 -14 es/_arm
14 4 es/_arma
-28 -31 es/_arme
0 6 es/_arn
0 6 es/_arne
-4 18 es/_arr
-16 21 es/_arra
-5 2 es/_arre
9 19 es/_arri
-2 -6 es/_arro
-18 -3 es/_arru
-17 -4 es/_as
-26 -10 es/_asa
-23 -26 es/_asad
-26 -3 es/_asc
-9 -12 es/_asce
-27 28 es/_asco
2 10 es/_ase
-22 -25 es/_ases
7 14 es/_asu
3 9 es/_asus
-1 7 es/_at
-6 6 es/_ata
-28 34 es/_ataq
7 20 es/_ate
30 29 es/_aten
-17 -22 es/_ati
8 6 es/_atr
-2 -11 es/_atra
5 7 es/_atro
-2 -19 es/_au
-8 -17 es/_aud
-8 -17 es/_audi
-17 -6 es/_aun
-24 -22 es/_aun_
-4 9 es/_aunq
6 0 es/_aut
6 0 es/_auto
4 5 es/_aux
4 5 es/_auxi
11 4 es/_av
16 10 es/_ave
13 -1 es/_aven
8 8 es/_avi
-26 -5 es/_avio
18 12 es/_avis
-11 -6 es/_ay
-24 -20 es/_ay_
-6 5 es/_aye
-6 5 es/_ayer
6 -1 es/_ayu
12 6 es/_ayud
-32 -22 es/_ayun
4 -7 es/_az
7 4 es/_azo
7 4 es/_azot
8 -14 es/_azu
16 1 es/_azul
-11 -4 es/_ba
-37 -50 es/_bai
-37 -50 es/_bail
-10 -9 es/_baj
-3 11 es/_baje
-6 2 es/_baji
-21 -35 es/_bajo
10 -11 es/_bal
22 18 es/_bala
2 -5 es/_balc
-6 15 es/_ban
-14 11 es/_bana
12 10 es/_banc
2 21 es/_bane
-13 -15 es/_bano
3 -13 es/_bar
-3 -5 es/_bar_
14 11 es/_bara
-8 -4 es/_barb
7 9 es/_barr
-9 12 es/_bas
-21 11 es/_basu
7 -2 es/_bat
7 12 es/_be
3 17 es/_beb
9 6 es/_bebe
-13 11 es/_bebi
8 2 es/_ben
-20 -16 es/_bes
-22 -12 es/_beso
-10 -27 es/_bi
-22 -30 es/_bic
-25 -29 es/_bici
-6 -9 es/_bie
-6 -9 es/_bien
4 -6 es/_bis
5 -1 es/_bl
-2 -4 es/_bla
7 -4 es/_blan
5 -5 es/_bo
-4 1 es/_boc
-24 -27 es/_bod
-26 -30 es/_boda
15 7 es/_bol
-2 -7 es/_bole
-13 -23 es/_bom
-13 -23 es/_bomb
0 -7 es/_bon
34 24 es/_bor
3 4 es/_bord
30 21 es/_borr
-15 12 es/_bot
-8 -13 es/_bota
-11 28 es/_bote
17 15 es/_boti
0 13 es/_br
-8 8 es/_bra
-3 22 es/_braz
6 3 es/_bri
0 -4 es/_brin
-3 14 es/_bro
10 6 es/_brom
-20 -15 es/_bru
-4 -15 es/_bu
4 -7 es/_bue
4 -7 es/_buen
-33 -25 es/_bur
11 10 es/_bus
-17 -8 es/_bus_
-8 -9 es/_busc
16 11 es/_busq
-21 -24 es/_ca
-5 -10 es/_cab
-31 -15 es/_caba
-11 -9 es/_cabe
8 21 es/_cabl
-29 1 es/_cac
-39 11 es/_cach
-5 -1 es/_cad
15 16 es/_cada
0 26 es/_cae
-32 20 es/_cae_
-1 -10 es/_caf
-1 -10 es/_cafe
-12 -2 es/_cai
-10 -11 es/_cai_
5 0 es/_caj
10 9 es/_cajo
-9 -10 es/_cal
-24 -1 es/_cala
-12 -8 es/_calc
-4 -11 es/_cald
-25 -28 es/_cale
-24 -37 es/_cali
11 8 es/_call
24 27 es/_calm
-18 0 es/_calo
-11 -14 es/_cam
-9 -1 es/_cama
-22 -5 es/_camb
-3 -10 es/_cami
5 -12 es/_camp
-2 -16 es/_can
6 -3 es/_cana
-14 -1 es/_canc
8 22 es/_cans
-25 -30 es/_cant
-11 -7 es/_cap
-1 -15 es/_capa
-3 -8 es/_capi
-13 4 es/_cara
0 10 es/_carg
-10 0 es/_cari
-7 -10 es/_carn
-11 -12 es/_carp
-18 -13 es/_carr
24 11 es/_cart
8 9 es/_casa
6 8 es/_case
-9 -8 es/_casi
9 -5 es/_caso
-17 -14 es/_cat
-9 3 es/_cato
0 10 es/_cay
-23 -18 es/_caz
-14 -3 es/_ce
-14 -1 es/_ceb
-14 -1 es/_cebo
-7 -15 es/_cel
-1 -4 es/_celu
16 15 es/_cem
21 23 es/_ceme
-18 -15 es/_cen
-16 -8 es/_cena
22 -4 es/_cene
-31 -9 es/_cent
-5 -4 es/_cer
2 11 es/_cerc
-15 -15 es/_cero
14 13 es/_cerr
-3 14 es/_cerv
-23 -28 es/_ch
-27 -23 es/_cha
-27 -22 es/_cham
-16 -24 es/_char
16 12 es/_chau
3 7 es/_chav
1 -19 es/_che
18 23 es/_che_
-8 4 es/_chi
-12 2 es/_chic
6 -5 es/_chiq
-5 2 es/_chis
-8 -25 es/_cho
11 -12 es/_choc
-20 -17 es/_chu
8 -1 es/_ci
14 5 es/_cie
11 2 es/_ciel
11 6 es/_cier
-8 -14 es/_cig
-8 -14 es/_ciga
0 -9 es/_cin
1 -7 es/_cinc
6 16 es/_cint
8 2 es/_cit
8 2 es/_cita
24 24 es/_cl
28 23 es/_cla
21 16 es/_clar
-21 -9 es/_clas
20 16 es/_clav
-8 10 es/_clin
6 20 es/_clo
-28 -15 es/_clu
-28 -15 es/_club
-1 -5 es/_co
4 -5 es/_cob
11 6 es/_cobr
-10 4 es/_coc
16 3 es/_coch
-22 -16 es/_col
-24 -11 es/_cola
-9 -5 es/_cole
-12 -1 es/_colg
-17 -18 es/_colo
-18 -31 es/_colu
-1 -6 es/_com
-8 18 es/_coma
-1 -25 es/_comi
2 5 es/_comp
-6 -12 es/_con
-12 -1 es/_conc
9 1 es/_cond
3 -14 es/_conf
-12 -14 es/_cong
9 14 es/_cono
6 6 es/_cons
-6 -11 es/_cont
16 9 es/_conv
-32 -5 es/_cop
-23 -28 es/_copi
0 -4 es/_cor
-14 -6 es/_cora
-11 -14 es/_cord
-2 -5 es/_coro
-21 -10 es/_corr
6 9 es/_cort
3 24 es/_cos
10 10 es/_cosa
-13 8 es/_cost
-8 11 es/_cr
14 31 es/_cre
-10 -24 es/_cree
-17 19 es/_crei
10 18 es/_creo
15 38 es/_crey
-13 -7 es/_cri
9 12 es/_crio
-24 4 es/_cris
-45 -30 es/_cro
-29 0 es/_cru
-26 -12 es/_cruc
-21 13 es/_cruz
-1 5 es/_cu
-9 -15 es/_cuad
1 -7 es/_cual
-5 4 es/_cuat
-11 -8 es/_cuc
-7 -2 es/_cuch
5 4 es/_cuel
10 14 es/_cuer
-34 -37 es/_cues
-2 17 es/_cui
-2 17 es/_cuid
20 23 es/_cul
22 29 es/_culp
8 -7 es/_cum
10 -2 es/_cump
-9 -9 es/_cun
-9 -9 es/_cuna
8 18 es/_cur
-1 24 es/_cura
-15 -16 es/_curi
22 19 es/_curv
-11 3 es/_da
-9 2 es/_da_
-18 1 es/_dab
-18 1 es/_daba
-12 -31 es/_dad
-13 -32 es/_dado
-14 -10 es/_dan
-14 -21 es/_dan_
15 4 es/_dand
-13 0 es/_dano
-7 3 es/_dar
1 7 es/_dar_
1 5 es/_dat
1 5 es/_dato
-2 -14 es/_de
-7 -21 es/_dea
9 9 es/_deba
6 -10 es/_debe
-5 -1 es/_debi
-8 6 es/_debo
14 5 es/_dec
-24 -20 es/_dece
13 6 es/_deci
-12 -21 es/_ded
-9 -15 es/_dedo
24 24 es/_dej
8 8 es/_deja
18 22 es/_deje
6 6 es/_dejo
-3 14 es/_dela
14 2 es/_dem
33 14 es/_demo
18 15 es/_den
12 -1 es/_dent
-4 10 es/_dep
-15 6 es/_depa
20 20 es/_depr
15 23 es/_des
-17 1 es/_desa
2 12 es/_desc
1 12 es/_desd
3 12 es/_dese
-6 -6 es/_desm
8 -3 es/_desp
-11 -12 es/_det
-17 4 es/_detr
-1 -6 es/_dev
-8 -15 es/_devo
14 23 es/_devu
-14 9 es/_di
10 12 es/_di_
-1 11 es/_dia
-12 -4 es/_dia_
-7 0 es/_diar
-1 17 es/_dias
-6 -15 es/_dib
-6 -15 es/_dibu
0 17 es/_dich
6 -1 es/_dici
-20 -12 es/_die
-12 4 es/_diec
-26 -11 es/_dien
-23 -12 es/_dier
-20 -13 es/_diet
2 -5 es/_diez
-21 -7 es/_dif
-9 5 es/_dig
17 17 es/_diga
-21 -12 es/_digo
-11 -7 es/_dij
7 -7 es/_dije
-7 -6 es/_diji
-20 -4 es/_dijo
-24 -4 es/_din
-11 8 es/_dine
-5 13 es/_dio
-6 5 es/_dio_
3 18 es/_dios
0 -4 es/_dir
12 -4 es/_dire
-15 -3 es/_diri
4 5 es/_dis
7 11 es/_disc
-18 -6 es/_disf
11 10 es/_disp
-13 -13 es/_dist
-16 -11 es/_div
-26 -13 es/_divo
-7 -8 es/_dob
-7 -8 es/_dobl
16 8 es/_doc
16 11 es/_doc_
-22 -16 es/_doce
18 17 es/_doct
-3 -19 es/_dol
14 17 es/_dole
-39 -34 es/_doli
7 -11 es/_dolo
-3 -4 es/_dom
-3 -4 es/_domi
-4 -6 es/_don
0 7 es/_dona
-5 2 es/_done
-10 -11 es/_dor
-8 -10 es/_dorm
-5 0 es/_dos
-7 1 es/_dos_
15 7 es/_dosi
-7 36 es/_doy
-7 36 es/_doy_
7 -8 es/_dr
-3 -20 es/_dra
-3 -20 es/_dram
-8 -4 es/_du
-1 -5 es/_duc
-1 -5 es/_duch
-1 4 es/_due
9 6 es/_duel
-10 2 es/_duer
-11 -12 es/_dur
-25 -20 es/_dura
-7 4 es/_duro
-2 7 es/_ec
5 22 es/_ech
14 21 es/_echa
14 5 es/_eche
-23 2 es/_echo
8 16 es/_ed
2 -5 es/_eda
2 -5 es/_edad
3 10 es/_edi
3 10 es/_edif
12 -11 es/_eh
12 -11 es/_eh_
0 -7 es/_ej
0 -7 es/_eje
-4 -9 es/_el
-5 -11 es/_el_
16 7 es/_ele
26 14 es/_eleg
5 -9 es/_eli
10 11 es/_ell
7 8 es/_ella
11 28 es/_ello
9 7 es/_em
-7 18 es/_emb
10 4 es/_emo
10 4 es/_emoc
3 5 es/_emp
-9 -15 es/_empa
-7 0 es/_empe
17 3 es/_empi
-18 -21 es/_empr
9 15 es/_empu
20 15 es/_enc
20 13 es/_enca
4 17 es/_enco
15 10 es/_encu
-36 -10 es/_ene
-36 -9 es/_ener
-7 -5 es/_enf
5 9 es/_enfe
-5 -8 es/_enfr
-37 -19 es/_eng
-38 -14 es/_eno
-28 -14 es/_enoj
-7 -14 es/_ens
7 -3 es/_ensa
-7 -7 es/_ense
9 12 es/_ent
-5 12 es/_ente
24 27 es/_enti
-19 9 es/_ento
-13 -16 es/_entr
-41 -14 es/_env
-34 11 es/_enve
-45 -29 es/_envi
-41 -1 es/_ep
-39 0 es/_epo
-39 0 es/_epoc
-31 -22 es/_eq
-31 -22 es/_equ
-31 -22 es/_equi
-6 0 es/_er
-18 -9 es/_era
-8 -7 es/_era_
-27 -15 es/_eran
21 10 es/_ere
13 11 es/_es
11 12 es/_es_
3 -4 es/_esa
-2 7 es/_esas
4 20 es/_esc
7 24 es/_esco
-2 13 es/_escu
-10 -11 es/_ese
-10 -11 es/_ese_
1 6 es/_eso
1 9 es/_eso_
-31 -32 es/_esos
-15 -3 es/_esp
-4 -4 es/_espa
-14 -9 es/_espe
-17 18 es/_espo
-4 6 es/_esq
-7 3 es/_esqu
12 4 es/_est
4 4 es/_esta
8 -2 es/_este
19 23 es/_estr
-4 7 es/_estu
20 20 es/_ev
-1 -12 es/_ex
-16 -4 es/_ex_
-4 -4 es/_exam
3 9 es/_exi
5 32 es/_exis
4 -14 es/_exp
9 0 es/_expl
-3 -19 es/_ext
-8 -19 es/_extr
-10 0 es/_faci
2 -7 es/_fact
15 16 es/_fal
-4 20 es/_fall
15 8 es/_falt
23 19 es/_far
2 -8 es/_farm
4 -6 es/_fav
4 -6 es/_favo
-19 -18 es/_fe
21 12 es/_fec
21 12 es/_fech
-24 -11 es/_fel
-24 -11 es/_feli
2 9 es/_feo_
-19 -25 es/_fer
-26 -26 es/_feri
-3 -7 es/_ferr
18 18 es/_fic
18 18 es/_fich
-23 -24 es/_fie
-3 -10 es/_fier
-11 2 es/_fies
9 -2 es/_fije
5 -3 es/_fin_
-3 -5 es/_fina
-15 -11 es/_finc
-27 -23 es/_fir
-23 -20 es/_firm
-38 -27 es/_fl
-16 -24 es/_fla
-16 -2 es/_flo
4 -6 es/_flor
-5 -4 es/_fo
-13 4 es/_for
-10 2 es/_form
13 4 es/_fot
13 4 es/_foto
22 16 es/_fr
0 7 es/_fra
9 3 es/_fras
40 33 es/_fre
49 34 es/_fren
-6 6 es/_fria
-3 -10 es/_fu
8 -3 es/_fue
12 10 es/_fueg
-5 -10 es/_fuer
-9 1 es/_fui_
-12 -17 es/_fuim
-26 -32 es/_fum
-27 -10 es/_fun
-22 -20 es/_func
6 1 es/_fune
28 41 es/_fus
-2 6 es/_fut
4 5 es/_futb
-15 -4 es/_ga
-10 -11 es/_gal
-19 -16 es/_gall
13 5 es/_galp
-2 -7 es/_gan
-2 -5 es/_gana
-9 -3 es/_gane
-1 10 es/_gar
-4 -5 es/_gara
5 13 es/_garg
10 18 es/_gas
19 9 es/_gas_
12 7 es/_gaso
-5 34 es/_gast
-11 -4 es/_gat
5 -1 es/_gata
-12 -5 es/_gato
-14 -11 es/_ge
6 -2 es/_gent
-17 -4 es/_gi
-7 -7 es/_gim
-7 -7 es/_gimn
-4 8 es/_go
3 7 es/_golp
-26 -13 es/_gor
-21 -10 es/_got
-15 -23 es/_gr
-2 -7 es/_gra
-3 -6 es/_grac
19 5 es/_grad
-12 -9 es/_gran
-11 -11 es/_gri
-9 -9 es/_grit
-15 -17 es/_gru
-15 -16 es/_grup
15 -9 es/_gu
1 -11 es/_gua
13 10 es/_guar
-22 -18 es/_gue
-18 -23 es/_guer
0 -4 es/_gui
-2 -6 es/_guit
-10 -19 es/_gus
-10 -19 es/_gust
1 -6 es/_ha
0 -7 es/_ha_
2 6 es/_hab
-14 15 es/_habe
-9 -2 es/_habi
-7 -2 es/_habl
28 10 es/_habr
7 4 es/_hac
3 7 es/_hace
4 -2 es/_haci
22 15 es/_hag
16 8 es/_haga
13 22 es/_hago
-6 -8 es/_hah
-6 -8 es/_haha
1 29 es/_hal
1 29 es/_hall
-37 -30 es/_ham
-20 -18 es/_hamb
9 -6 es/_han
9 -6 es/_han_
3 11 es/_har
0 14 es/_hari
-4 5 es/_hay_
14 2 es/_haya
10 -4 es/_he
17 5 es/_he_
-9 -15 es/_hec
-8 -14 es/_hech
-27 -20 es/_hel
-26 -19 es/_hela
3 -4 es/_her
-5 -3 es/_hici
-4 0 es/_hie
-1 4 es/_hij
-4 -6 es/_hija
-10 -2 es/_hijo
-5 -17 es/_hip
-5 -17 es/_hipo
6 -3 es/_his
6 -3 es/_hist
-13 -9 es/_hiz
-13 -9 es/_hizo
8 -6 es/_ho
-5 -9 es/_hoj
-11 -11 es/_hoja
-6 -7 es/_hol
-6 -12 es/_hola
-2 -16 es/_hom
9 -8 es/_homb
25 31 es/_hon
34 33 es/_hond
-17 -18 es/_hor
-3 -11 es/_hora
-1 4 es/_horm
-12 -12 es/_horn
-35 -14 es/_horr
4 -3 es/_hos
6 3 es/_hosp
23 13 es/_hot
24 9 es/_hote
23 16 es/_hoy
23 16 es/_hoy_
-33 -20 es/_hu
-16 6 es/_hub
-16 25 es/_hubi
-14 -11 es/_hubo
-33 -5 es/_hue
-2 14 es/_huec
-22 -20 es/_huel
-10 -18 es/_huer
-2 23 es/_huev
-13 -30 es/_hum
9 23 es/_i_
-8 -8 es/_iba_
10 21 es/_id
-11 8 es/_ide
-11 8 es/_idea
16 29 es/_ido
16 29 es/_ido_
-6 8 es/_ig
-3 7 es/_igu
-3 7 es/_igua
-18 -3 es/_im
-2 -7 es/_im_
-14 18 es/_ima
-14 18 es/_imag
-21 -12 es/_imp
-8 -8 es/_impo
-21 -28 es/_impu
-25 -1 es/_in
-28 -1 es/_inc
-33 1 es/_ince
-9 0 es/_inf
-26 7 es/_infa
-9 -20 es/_info
-40 -7 es/_ing
-18 0 es/_ins
-25 -25 es/_inst
-9 12 es/_insu
1 19 es/_int
5 20 es/_inte
-8 -2 es/_inu
-13 -18 es/_inv
-5 -12 es/_inve
-11 -18 es/_invi
-8 -2 es/_iny
-8 -2 es/_inye
14 22 es/_ir
7 26 es/_ir_
11 10 es/_irm
11 10 es/_irme
12 -15 es/_it
-2 -32 es/_ja
-15 -16 es/_jam
-29 -3 es/_jama
-7 -19 es/_jar
-11 -14 es/_jard
-16 -3 es/_jo
-3 -15 es/_ju
-31 -19 es/_jub
-31 -19 es/_jubi
-17 -19 es/_jueg
-18 -26 es/_jug
-16 -25 es/_juga
-11 11 es/_jugu
-14 4 es/_jul
-14 4 es/_juli
10 -7 es/_jun
-1 -8 es/_juni
6 -4 es/_junt
10 15 es/_jur
16 10 es/_juro
-21 -27 es/_ka
-20 -26 es/_kar
4 2 es/_ki
-2 -7 es/_kil
-1 -4 es/_kilo
9 7 es/_la
-1 -5 es/_la_
20 -9 es/_lab
7 10 es/_lad
0 5 es/_lado
12 -4 es/_lan
-22 -18 es/_lar
-22 -18 es/_larg
-7 -1 es/_last
-21 -14 es/_lat
-5 -10 es/_lata
-11 -23 es/_lav
5 -8 es/_lava
-3 -13 es/_lave
-28 -28 es/_lavo
-1 -6 es/_le
6 -3 es/_lea
-5 -8 es/_lec
-5 -8 es/_lech
-15 2 es/_lee
-21 -4 es/_lee_
-23 -31 es/_leer
-32 -34 es/_lei
-30 -30 es/_lei_
-12 -9 es/_lej
-13 -9 es/_lejo
-8 -15 es/_len
-10 -5 es/_lent
12 14 es/_les
13 14 es/_les_
-2 11 es/_lev
0 11 es/_leva
2 -12 es/_ley
12 -3 es/_leye
-6 -13 es/_li
8 -1 es/_lib
5 -5 es/_libr
8 9 es/_lic
5 9 es/_lice
-9 -18 es/_lim
-25 -16 es/_limo
11 4 es/_limp
-6 -12 es/_lin
6 -2 es/_lind
-13 -13 es/_line
-7 0 es/_lis
-5 1 es/_list
-14 8 es/_lit
10 -5 es/_lite
-18 5 es/_liti
13 -5 es/_liv
0 -10 es/_ll
-1 -6 es/_lla
7 -6 es/_llam
6 0 es/_lle
10 -1 es/_llen
8 13 es/_llev
-11 -7 es/_llo
-13 -4 es/_llor
-12 -17 es/_llov
-36 -29 es/_llu
-10 -17 es/_lluv
9 4 es/_lo
12 12 es/_lo_
-14 -15 es/_loca
9 2 es/_lu
30 15 es/_luc
-5 -2 es/_lue
-5 -2 es/_lueg
15 19 es/_lug
15 19 es/_luga
5 6 es/_lun
8 12 es/_luz
8 12 es/_luz_
6 -6 es/_ma
7 -6 es/_ma_
7 11 es/_mac
17 18 es/_mace
3 4 es/_madr
-13 -14 es/_mae
-31 -22 es/_maes
1 8 es/_mal
-15 -13 es/_mal_
-14 4 es/_mala
13 11 es/_male
-14 8 es/_malo
28 10 es/_mam
5 2 es/_man
8 2 es/_mana
-12 -16 es/_manc
-10 -10 es/_mand
2 -18 es/_mane
-5 4 es/_mang
4 13 es/_mano
27 42 es/_mant
0 -8 es/_maq
0 -8 es/_maqu
-8 4 es/_mar
7 7 es/_mar_
-20 -11 es/_mara
9 3 es/_marc
-25 12 es/_mare
-9 -6 es/_mari
-13 -11 es/_mas
-13 -11 es/_mas_
8 3 es/_mat
7 4 es/_mata
12 -5 es/_mate
6 7 es/_mato
-10 5 es/_matr
6 -1 es/_me
4 7 es/_me_
-5 -3 es/_med
-5 -1 es/_medi
-7 -4 es/_mej
-4 -3 es/_mejo
8 -15 es/_mem
9 4 es/_meme
-5 -7 es/_men
14 12 es/_meno
-11 -7 es/_mens
-4 -12 es/_ment
-5 -16 es/_mer
-6 -4 es/_merc
11 18 es/_mere
4 10 es/_mes
-16 10 es/_mes_
3 4 es/_mesa
-4 3 es/_mese
9 20 es/_met
19 13 es/_meta
25 4 es/_mete
-1 17 es/_meti
-26 -10 es/_meto
-4 17 es/_metr
4 11 es/_mi
-1 5 es/_mi_
-4 26 es/_mia
0 9 es/_mia_
-5 43 es/_mias
-12 -10 es/_mie
-13 0 es/_mied
6 1 es/_mien
-4 -6 es/_mier
-14 11 es/_mij
-14 -13 es/_mil
-36 -39 es/_mila
-29 5 es/_mili
-7 -10 es/_min
3 9 es/_mio
12 17 es/_mio_
-5 9 es/_mir
5 8 es/_mire
-12 18 es/_miro
15 17 es/_mis
-1 5 es/_mis_
8 18 es/_misa
13 1 es/_mism
6 8 es/_mo
-24 -28 es/_moc
-33 3 es/_mod
-6 -9 es/_moj
5 -1 es/_mol
-5 -6 es/_mole
19 21 es/_mom
-10 -5 es/_mon
-1 -5 es/_mont
18 9 es/_mor
15 8 es/_mora
11 4 es/_mori
4 8 es/_most
7 11 es/_mot
6 10 es/_moto
-13 5 es/_mov
-19 3 es/_move
-5 0 es/_movi
13 4 es/_mu
7 -16 es/_mud
-9 -28 es/_muda
13 5 es/_mudo
-4 -8 es/_mueb
-13 2 es/_muel
28 5 es/_muev
-15 -6 es/_muj
-15 -6 es/_muje
12 6 es/_mun
7 7 es/_mune
12 29 es/_mur
0 10 es/_muri
-12 -8 es/_mus
-13 -14 es/_musi
-9 -16 es/_my
-9 -16 es/_my_
-9 0 es/_na
-26 8 es/_nac
-41 6 es/_naci
1 6 es/_nad
-3 7 es/_nada
5 8 es/_nadi
-12 -8 es/_nar
7 1 es/_nav
17 14 es/_nava
-29 -20 es/_navi
10 1 es/_ne
16 16 es/_nec
16 16 es/_nece
7 4 es/_neg
6 8 es/_negr
-4 -8 es/_nen
8 4 es/_nena
-14 -15 es/_nene
-13 -24 es/_ner
-13 -24 es/_nerv
4 15 es/_net
4 18 es/_neta
-2 -7 es/_nev
-2 -7 es/_neve
-9 -4 es/_ni
-14 -4 es/_ni_
12 15 es/_nic
-20 -10 es/_nie
-24 -12 es/_niet
14 15 es/_nin
10 22 es/_nina
9 8 es/_nino
11 14 es/_no
11 10 es/_no_
5 8 es/_noc
5 8 es/_noch
19 20 es/_nom
22 25 es/_noma
-2 7 es/_nor
-2 7 es/_norm
3 6 es/_nos_
-22 -20 es/_noso
10 5 es/_not
6 3 es/_nota
17 4 es/_noti
-10 -3 es/_nov
-20 -21 es/_nove
8 16 es/_novi
-14 -10 es/_nu
-25 -31 es/_nub
5 18 es/_nud
13 12 es/_nudo
-9 -4 es/_nue
-13 -9 es/_nuev
-8 -14 es/_num
-4 -9 es/_nume
-10 0 es/_nun
-10 0 es/_nunc
-14 -12 es/_o_
20 25 es/_obe
17 25 es/_obed
-18 -9 es/_obr
-18 -9 es/_obra
-9 10 es/_oc
-10 -3 es/_och
1 -7 es/_oche
-14 -4 es/_ocho
-9 11 es/_oct
16 18 es/_ocu
-42 -15 es/_od
-42 -13 es/_odi
-29 11 es/_odio
-20 -16 es/_of
-14 -11 es/_ofi
-14 -11 es/_ofic
2 25 es/_oi
-9 4 es/_oig
-1 11 es/_oigo
-1 43 es/_oir
-16 29 es/_oir_
5 39 es/_oj
-5 29 es/_oja
-5 29 es/_ojal
14 27 es/_ojo
-10 2 es/_ojo_
15 26 es/_ojos
-22 -13 es/_ol
-20 -22 es/_oli
-41 -42 es/_olv
-41 -42 es/_olvi
-14 -1 es/_on
-16 -21 es/_on_
-13 2 es/_onc
-13 5 es/_once
-17 -24 es/_op
-6 -16 es/_ope
-18 -21 es/_oper
-10 -5 es/_or
0 -13 es/_ord
0 -13 es/_orde
-9 -14 es/_org
-19 -9 es/_orgu
-13 23 es/_ori
1 -5 es/_os
12 2 es/_ot
13 6 es/_otr
7 1 es/_otra
15 6 es/_otro
1 34 es/_oy
2 34 es/_oye
6 11 es/_oye_
-9 29 es/_oyen
-7 -5 es/_pa
6 -1 es/_pac
-1 5 es/_pad
-1 5 es/_padr
-8 -9 es/_pag
-20 -12 es/_pago
-5 -7 es/_pagu
4 -6 es/_pal
-14 -7 es/_pala
-14 -22 es/_pan_
-6 7 es/_pana
-17 4 es/_pani
-11 -14 es/_pant
2 4 es/_pap
7 7 es/_papa
10 10 es/_para
-9 -11 es/_parc
7 21 es/_pare
-4 -4 es/_paro
-25 -14 es/_parq
-38 -35 es/_parr
-19 -19 es/_part
-10 -6 es/_pas
-7 5 es/_pasa
-1 -9 es/_pase
-3 30 es/_pasi
-9 -3 es/_paso
9 4 es/_past
-16 -13 es/_pat
-36 -15 es/_pata
-9 -18 es/_pate
3 10 es/_patr
-18 -20 es/_pe
-2 15 es/_pec
-20 5 es/_pech
3 4 es/_ped
-8 19 es/_peg
0 11 es/_pega
-14 4 es/_pego
-1 14 es/_pegu
-6 -15 es/_pel
-14 -2 es/_pele
-20 -11 es/_peli
-9 -3 es/_pelo
1 -9 es/_pen
-34 -22 es/_pena
13 9 es/_pend
7 -4 es/_pens
-6 3 es/_peo
-18 0 es/_peor
-21 -26 es/_peq
-21 -26 es/_pequ
-2 5 es/_per
14 9 es/_perd
-23 -19 es/_perf
-16 12 es/_peri
-8 -1 es/_pero
4 13 es/_pers
-18 -15 es/_pes
-16 -21 es/_pesa
2 -5 es/_pesc
-3 24 es/_peso
-22 -25 es/_pi
-12 0 es/_pic
-18 -8 es/_pica
-27 -25 es/_pid
-33 -24 es/_pide
4 -7 es/_pidi
-27 -3 es/_pido
1 4 es/_pie
5 -4 es/_pie_
12 16 es/_pien
-9 -4 es/_pier
-1 -12 es/_pies
1 16 es/_piez
-26 -19 es/_pij
-26 -19 es/_pija
14 0 es/_pil
-44 -28 es/_pin
-39 -21 es/_pint
5 11 es/_pis
-5 -2 es/_piso
9 13 es/_pist
2 5 es/_piz
2 7 es/_pizz
-5 9 es/_pl
-2 4 es/_plan
11 12 es/_plat
-14 -18 es/_play
-2 22 es/_ple
-4 -1 es/_plen
-17 -21 es/_po
-3 -17 es/_poc
2 -5 es/_poco
-4 -12 es/_pod
-6 2 es/_podi
-24 -2 es/_poe
-15 6 es/_poem
4 -5 es/_pol
-1 -54 es/_poll
4 5 es/_pon
-16 -11 es/_pone
13 11 es/_pong
-4 -2 es/_poq
-4 -2 es/_poqu
-11 -10 es/_por
-13 -16 es/_port
-20 -22 es/_pos
-9 -17 es/_post
-22 -19 es/_poz
-22 -19 es/_pozo
-4 -8 es/_pr
-21 -22 es/_pra
-21 -22 es/_prac
4 -3 es/_pre
-11 -6 es/_pref
1 -4 es/_preg
27 24 es/_pren
-2 -6 es/_preo
-10 3 es/_pres
-11 -18 es/_pri
-5 -11 es/_prim
-26 -31 es/_prin
4 11 es/_pro
-15 5 es/_prob
-46 -39 es/_proc
8 7 es/_prof
1 -6 es/_prom
24 19 es/_pron
9 22 es/_prop
7 5 es/_prox
-11 -29 es/_pru
-8 -23 es/_prue
2 -9 es/_ps
5 -3 es/_psi
18 3 es/_psic
-10 2 es/_psiq
3 14 es/_pud
-5 5 es/_pude
9 9 es/_pue
-16 -11 es/_pueb
-4 -4 es/_pued
3 16 es/_puer
19 16 es/_pues
-26 -30 es/_pul
-2 12 es/_pun
-1 7 es/_punt
-29 -12 es/_pur
-5 -10 es/_pus
-2 -7 es/_puse
-16 -16 es/_pusi
-8 -4 es/_puso
18 15 es/_qu
8 7 es/_que
5 1 es/_que_
-7 -19 es/_qued
30 26 es/_quem
11 1 es/_quer
9 3 es/_qui
8 2 es/_quie
-11 6 es/_quin
11 15 es/_quis
20 19 es/_quit
8 -8 es/_ra
3 -8 es/_rab
4 -5 es/_rabi
-21 -16 es/_rad
-21 -16 es/_radi
-5 -26 es/_rar
-12 -23 es/_rara
1 -14 es/_raro
-31 -23 es/_ras
15 15 es/_rat
14 16 es/_rata
23 27 es/_rati
-19 1 es/_ray
9 -7 es/_raz
9 -7 es/_razo
-11 -12 es/_re
1 10 es/_rec
-6 39 es/_reca
-22 -26 es/_rece
20 22 es/_reci
-18 -1 es/_reco
-13 -19 es/_recu
-8 -2 es/_red
0 -17 es/_ref
-15 -20 es/_reg
-8 -7 es/_rega
-14 -13 es/_regi
19 26 es/_regr
-5 -15 es/_regu
-4 -17 es/_rei
-17 -10 es/_reim
-2 -7 es/_rej
-2 -7 es/_reja
5 -1 es/_rel
16 17 es/_rela
-33 -24 es/_rem
-36 -18 es/_remo
-16 8 es/_ren
2 43 es/_rend
-21 -7 es/_renu
26 17 es/_rep
20 13 es/_repa
-30 -2 es/_repe
19 13 es/_repi
-9 -10 es/_repo
21 -2 es/_res
4 -6 es/_resp
13 -16 es/_resu
-44 -22 es/_ret
-42 -39 es/_reti
-5 1 es/_reu
-5 1 es/_reun
-15 -8 es/_rev
-22 0 es/_reve
-24 -19 es/_revi
11 11 es/_revo
-11 -17 es/_rey
-28 11 es/_rez
-7 10 es/_reza
-31 10 es/_rezo
-2 -11 es/_ri
5 -5 es/_ric
-19 -21 es/_rico
-23 -3 es/_rie
-31 -17 es/_rien
-36 -7 es/_rin
4 11 es/_rio
4 11 es/_rio_
-8 -22 es/_ris
-8 -21 es/_risa
-13 -21 es/_ro
4 -5 es/_rob
-10 -29 es/_rod
-3 -13 es/_rodi
-11 -14 es/_roj
7 -15 es/_rol
3 11 es/_rom
4 16 es/_romp
-12 -17 es/_ron
-37 -38 es/_ronc
-4 16 es/_roo
-16 3 es/_room
-25 -29 es/_ros
-23 -21 es/_rosa
12 -3 es/_roto
5 4 es/_ru
3 10 es/_rue
-14 -15 es/_rui
-14 -15 es/_ruid
2 20 es/_rut
2 20 es/_ruta
-6 -13 es/_sa
-10 -9 es/_saba
5 9 es/_sabe
-18 5 es/_sabi
15 14 es/_sac
-14 -6 es/_saca
8 18 es/_saco
26 40 es/_sacu
-13 -12 es/_sal
0 15 es/_sala
-11 -15 es/_sali
-11 20 es/_salo
5 0 es/_salt
-20 -17 es/_salu
1 18 es/_salv
9 10 es/_san
24 25 es/_sang
-13 -9 es/_sant
12 -3 es/_saq
12 -3 es/_saqu
-2 5 es/_sar
-5 5 es/_se
7 3 es/_se_
-1 -4 es/_sea
-2 -5 es/_sea_
-7 -15 es/_sec
4 -7 es/_seca
-12 -9 es/_sei
-12 -9 es/_seis
-10 0 es/_sem
-10 1 es/_sema
5 -1 es/_sena
2 7 es/_seno
19 -5 es/_sep
18 -4 es/_sepa
16 25 es/_ser
3 14 es/_ser_
8 -2 es/_sera
14 27 es/_seri
16 15 es/_serv
-4 -7 es/_ses
8 6 es/_sese
-13 -12 es/_sesi
-15 -8 es/_set
16 15 es/_si
-4 -5 es/_si_
6 2 es/_sido
-12 3 es/_sie
-6 15 es/_sien
-22 -24 es/_sies
-7 0 es/_siet
0 -10 es/_sig
-6 0 es/_sigo
-4 -18 es/_sigu
1 -10 es/_sil
-1 -5 es/_sile
1 -5 es/_sill
25 22 es/_sim
20 22 es/_sin
-5 0 es/_sin_
16 26 es/_sinm
13 22 es/_sino
-7 -1 es/_sir
-7 -1 es/_sirv
19 12 es/_sit
19 11 es/_siti
-15 -12 es/_so
-19 -18 es/_so_
-4 -2 es/_sob
-4 -2 es/_sobr
-29 -37 es/_sof
-29 -37 es/_sofa
10 4 es/_sog
10 4 es/_soga
4 -5 es/_sol
-5 -12 es/_sol_
10 8 es/_soli
15 4 es/_solt
-18 -10 es/_son
-4 -9 es/_son_
-17 -7 es/_sone
-24 18 es/_sonr
-14 -11 es/_sop
-17 -17 es/_sopa
-24 -12 es/_sor
37 29 es/_sorr
-13 3 es/_soy
-13 3 es/_soy_
0 -16 es/_st
5 -6 es/_su
5 -3 es/_su_
-18 13 es/_sube
3 5 es/_subi
-8 -21 es/_sud
-8 -9 es/_sue
-20 -14 es/_sueg
26 30 es/_suel
-4 -4 es/_suen
51 39 es/_suf
12 8 es/_sui
12 8 es/_suic
-4 7 es/_sup
-11 -7 es/_sus
7 -2 es/_sus_
12 9 es/_suy
-8 -21 es/_ta
-23 -25 es/_tac
-36 -38 es/_taco
-10 -17 es/_tal
-7 -8 es/_tall
12 7 es/_tam
2 -14 es/_tama
13 1 es/_tamb
-3 29 es/_tamp
0 -15 es/_tan
12 9 es/_tan_
-10 -22 es/_tant
7 3 es/_tap
9 8 es/_tapa
21 23 es/_tape
-19 -22 es/_tar
-17 -18 es/_tard
-6 -7 es/_tare
4 1 es/_tax
4 1 es/_taxi
-19 -23 es/_te
-14 -15 es/_te_
-12 -24 es/_tec
-1 -7 es/_tech
-21 -23 es/_tecn
20 20 es/_tel
12 13 es/_tele
-24 -13 es/_tem
-15 -21 es/_tema
-9 -1 es/_temb
-18 -17 es/_temp
-25 -23 es/_tend
-7 -3 es/_tene
9 4 es/_teng
4 19 es/_teni
-34 -16 es/_tens
-6 -3 es/_ter
-15 -7 es/_tera
-7 5 es/_terc
-6 -7 es/_term
3 10 es/_terr
-9 -18 es/_tes
-32 -36 es/_tesi
10 5 es/_test
-5 -17 es/_th
-6 -18 es/_the
9 -3 es/_the_
-13 -5 es/_ti
-33 -31 es/_tia
-33 -31 es/_tia_
4 6 es/_tie
-10 6 es/_tiem
13 11 es/_tien
-1 -12 es/_tier
-6 -8 es/_tij
-6 -8 es/_tije
3 11 es/_tina
-8 4 es/_tio
-8 1 es/_tio_
8 -7 es/_tip
8 -7 es/_tipo
3 13 es/_tir
13 21 es/_tira
4 10 es/_tire
-4 -2 es/_tiro
-7 -2 es/_to
11 11 es/_toa
9 8 es/_toal
-12 -22 es/_toc
-3 -9 es/_toc_
-3 -5 es/_toca
-25 -26 es/_toco
4 4 es/_tod
-5 -2 es/_toda
4 9 es/_todo
8 4 es/_tome
-8 3 es/_tomo
0 -18 es/_ton
30 28 es/_toni
-11 -26 es/_tont
-12 24 es/_toq
-12 24 es/_toqu
-8 -28 es/_tor
-9 -25 es/_torr
-5 9 es/_tort
7 2 es/_tos
15 14 es/_tot
12 14 es/_tota
-11 -17 es/_tr
-5 -3 es/_tra
-10 -8 es/_trab
12 23 es/_trag
6 8 es/_trai
5 -3 es/_traj
-12 -12 es/_tram
-3 -6 es/_tran
9 6 es/_tras
13 36 es/_trat
-7 -6 es/_tre
-11 -15 es/_tren
0 5 es/_tres
-1 -23 es/_tri
-3 -13 es/_tris
4 -22 es/_tro
11 11 es/_tu
4 -2 es/_tu_
10 2 es/_tum
11 -3 es/_tumb
7 10 es/_tur
7 3 es/_turn
14 14 es/_tuv
-6 -4 es/_tuve
5 -14 es/_tuvi
17 13 es/_ul
17 13 es/_ult
17 13 es/_ulti
-9 -8 es/_un_
0 9 es/_una
-3 7 es/_una_
4 5 es/_unas
10 18 es/_uni
20 13 es/_unic
15 -11 es/_uno
12 -3 es/_uno_
5 -10 es/_unos
5 -2 es/_ur
-10 0 es/_urg
-10 0 es/_urge
10 9 es/_us
15 8 es/_usa
5 4 es/_usar
6 8 es/_ust
6 8 es/_uste
21 10 es/_va
27 17 es/_va_
-9 -5 es/_vac
-6 -22 es/_vaca
-4 7 es/_vaci
-30 -27 es/_vale
-2 20 es/_valg
1 11 es/_vali
37 26 es/_valo
-13 -17 es/_vam
-13 -17 es/_vamo
28 25 es/_van
28 25 es/_van_
-26 -19 es/_var
-18 -11 es/_vari
-2 -5 es/_vas
-20 -26 es/_vas_
10 6 es/_vaso
15 30 es/_vay
15 30 es/_vaya
-8 5 es/_ve_
5 4 es/_vea
-7 -17 es/_vea_
-11 -4 es/_vec
-12 -3 es/_vece
-9 -5 es/_veci
-6 -5 es/_vei
-4 -1 es/_vein
4 9 es/_vel
1 4 es/_velo
12 12 es/_vem
12 12 es/_vemo
-8 -14 es/_ven
-19 -22 es/_vend
-3 -8 es/_vene
10 11 es/_veng
-5 -13 es/_veni
8 9 es/_vent
7 18 es/_veo
7 18 es/_veo_
0 -12 es/_ver_
11 18 es/_vera
15 5 es/_verd
-9 -3 es/_vere
-6 -8 es/_verg
7 15 es/_verl
19 18 es/_ves
19 19 es/_vest
-15 -3 es/_vet
-15 -3 es/_vete
-1 4 es/_vez
-1 4 es/_vez_
10 8 es/_vi
11 9 es/_vi_
13 8 es/_via
18 12 es/_via_
18 12 es/_viad
-14 0 es/_viaj
14 7 es/_vias
12 9 es/_vid
5 10 es/_vida
4 -7 es/_vide
-12 -3 es/_vie
-9 4 es/_viej
-11 -14 es/_vier
11 26 es/_vig
23 5 es/_viga
-11 25 es/_vigi
-34 -34 es/_vim
-34 -34 es/_vimo
9 3 es/_vin
6 -5 es/_vini
-10 8 es/_vino
32 21 es/_vio
29 14 es/_vio_
19 22 es/_viol
-9 30 es/_vir
-18 -19 es/_vis
-29 -23 es/_visi
12 19 es/_viv
8 1 es/_viva
-39 -7 es/_vive
8 10 es/_vivi
16 39 es/_vivo
22 19 es/_vo
-22 -9 es/_voc
-22 -9 es/_voce
0 14 es/_vol
14 13 es/_vola
-11 -35 es/_volu
-4 18 es/_volv
12 38 es/_vom
12 38 es/_vomi
16 12 es/_vos
16 12 es/_vos_
9 3 es/_voy
5 -1 es/_voy_
4 -6 es/_voz
4 -6 es/_voz_
6 5 es/_vu
-10 -17 es/_we
10 9 es/_y_
9 13 es/_ya
8 12 es/_ya_
-2 -11 es/_ye
8 9 es/_yo
9 10 es/_yo_
14 9 es/_za
-6 -13 es/_zap
-6 -13 es/_zapa
-33 -37 es/_zo
-19 -23 es/_zom
-19 -23 es/_zomb
0 19 es/_zu
0 19 es/_zum
-16 -17 es/_~_
-5 9 es/aba
-18 15 es/aba_
4 -1 es/abad
0 -5 es/abado
5 5 es/abajo
-37 -14 es/abal
-37 -14 es/aball
-11 -12 es/abam
-10 -8 es/abamo
-21 -29 es/aban
-1 -11 es/aban_
5 18 es/abar
-9 10 es/abar_
-3 5 es/abe
-1 -4 es/abe_
-5 20 es/aber
10 27 es/aber_
5 2 es/abes
5 2 es/abes_
-2 -5 es/abez
-2 -5 es/abeza
3 -7 es/abi
-3 -6 es/abie
-3 -6 es/abier
-8 -3 es/abla
2 24 es/abla_
-3 -9 es/ablab
10 -2 es/ablam
-10 15 es/ablan
-5 -6 es/ablar
6 -4 es/able
-7 -6 es/able_
22 6 es/ables
12 16 es/ablo
12 16 es/ablo_
-4 -9 es/abo
-8 -8 es/abo_
-19 -8 es/abog
-19 -8 es/aboga
-5 -12 es/abon
21 8 es/abr
22 -1 es/abra
25 17 es/abra_
9 1 es/abrac
-18 -1 es/abras
-24 -25 es/abraz
18 8 es/abre
-5 -11 es/abri
15 22 es/abri_
-17 -26 es/abria
3 -9 es/abrig
-4 7 es/abrio
-17 -9 es/abrir
8 25 es/abro
12 42 es/abro_
-11 -7 es/abu
-11 -5 es/abue
-11 -7 es/abuel
-20 -34 es/abur
-37 -29 es/aburr
-6 -10 es/aca
-39 -30 es/aca_
20 12 es/acab
28 16 es/acaba
-6 -2 es/acabe
-11 -21 es/acac
-11 -21 es/acaci
12 9 es/acad
-24 -31 es/acam
32 21 es/acan
19 14 es/acant
-29 -21 es/acar
-33 -16 es/acaro
3 33 es/acas
-1 14 es/acc
-1 17 es/acci
0 18 es/accid
-7 11 es/ace_
-10 -6 es/acen
-6 -1 es/acen_
10 -5 es/acer
8 -5 es/acer_
4 3 es/acerl
-10 -3 es/acerm
14 14 es/acet
16 15 es/aceta
5 8 es/ach
14 0 es/acha
13 8 es/acha_
-5 12 es/ache
-3 25 es/achet
-1 -13 es/achi
-12 3 es/acho
-7 20 es/acho_
-10 -1 es/aci
6 1 es/acia
4 -1 es/acias
5 20 es/acid
3 20 es/acido
11 -2 es/acie
-10 0 es/acil
-10 0 es/acil_
-14 -5 es/acio
-19 11 es/acio_
-16 -17 es/acit
-10 -10 es/acito
16 19 es/aco_
-31 -18 es/acom
-24 -6 es/acomp
-16 -17 es/acon
-9 12 es/acor
-9 12 es/acord
-26 -16 es/acos
-26 -10 es/acos_
-13 -28 es/acost
9 -1 es/acr
3 -12 es/act
-12 -5 es/acti
-29 -18 es/actic
10 1 es/acto
11 4 es/acto_
-1 -15 es/actu
2 -7 es/actur
21 34 es/acu
26 40 es/acud
25 40 es/acudi
0 18 es/acue
-5 10 es/acuer
10 28 es/acues
9 -7 es/ad_
0 5 es/ada
-7 0 es/ada_
-4 -6 es/adas
-4 -6 es/adas_
-31 -25 es/ade
-25 -41 es/adec
-30 -16 es/adel
-27 -7 es/adela
-13 -7 es/aden
16 15 es/adent
18 2 es/adera
-41 -38 es/aderi
-26 -31 es/adern
2 7 es/adero
-6 0 es/adez
0 4 es/adi
4 7 es/adie
4 7 es/adie_
-5 -8 es/adio
-21 -16 es/adio_
11 4 es/adios
-24 0 es/adis
-7 -12 es/ado
-5 -7 es/ado_
-21 -1 es/ador
-8 2 es/ador_
-30 -11 es/adora
0 -30 es/ados
0 -30 es/ados_
23 16 es/adra
22 26 es/adras
-4 -3 es/adre
-8 1 es/adres
-47 -4 es/adri
-4 -28 es/adro
3 -25 es/adro_
7 10 es/adru
7 10 es/adrug
16 -1 es/adu
13 5 es/aduc
18 12 es/aduct
-9 12 es/ae_
12 14 es/aer
-31 -22 es/aes
-31 -22 es/aest
-31 -22 es/aestr
-9 -8 es/afe
0 -6 es/afe_
-38 -31 es/afi
-26 -20 es/afic
-9 -6 es/afil
-14 -10 es/afile
-8 -12 es/afo
-12 -23 es/afor
6 14 es/afu
6 14 es/afue
6 14 es/afuer
23 21 es/aga
32 34 es/aga_
-6 6 es/agada
4 -2 es/agado
4 28 es/agan
12 7 es/agar_
-7 -9 es/age
-16 -5 es/agen
-7 8 es/agi
-3 8 es/agin
-51 -2 es/agine
-16 30 es/agino
4 20 es/ago
9 20 es/ago_
0 -4 es/agon
-21 -9 es/agr
-14 -4 es/agra
-17 -13 es/agrad
15 23 es/agu
-7 0 es/agua
-5 0 es/agua_
8 21 es/aguan
18 9 es/ague
7 4 es/ague_
6 -7 es/ah_
-4 -8 es/aha
-6 -8 es/aha_
-8 -12 es/ahi
-8 -7 es/ahi_
12 7 es/aho
6 6 es/ahog
6 1 es/ahoga
2 27 es/ahogo
9 4 es/ahor
-7 2 es/ahorc
6 11 es/ahori
26 29 es/ahorr
-9 27 es/ai_
32 37 es/aid
-8 -16 es/aig
17 11 es/aigo
17 11 es/aigo_
-43 3 es/ail
-34 -38 es/aila
-15 -8 es/air
-15 -8 es/aire
-15 -8 es/aire_
-13 -9 es/ais
7 6 es/aja
-4 -12 es/aja_
5 19 es/ajan
5 9 es/ajand
4 14 es/ajar
2 14 es/ajar_
7 0 es/ajas
7 0 es/ajas_
-12 -3 es/aje
-5 -4 es/aje_
-2 -5 es/ajer
-18 9 es/ajes
-18 9 es/ajes_
-21 -23 es/aji
-16 -14 es/ajit
-25 -1 es/ajita
-3 -18 es/ajito
-5 -13 es/ajo
-11 -10 es/ajon
-11 -10 es/ajon_
8 2 es/al_
-18 -6 es/ala
-10 4 es/ala_
-8 4 es/alab
-4 5 es/alabr
-22 8 es/alam
-44 -44 es/alan
17 13 es/alar
25 13 es/alarm
-4 -24 es/alas
-4 -24 es/alas_
-23 -16 es/alb
-14 -28 es/alba
6 4 es/alc
15 17 es/alca
15 17 es/alcan
2 -5 es/alco
2 -5 es/alcon
-7 -4 es/ald
2 9 es/alda
2 9 es/alda_
-3 -14 es/alde
12 0 es/alder
-20 4 es/aldo
-20 4 es/aldo_
0 -21 es/ale
4 -4 es/ale_
13 10 es/aleg
13 10 es/alegr
-6 -18 es/alen
12 7 es/alen_
1 6 es/aler
8 12 es/alera
-13 -21 es/ales
-13 -18 es/ales_
13 13 es/alet
9 7 es/aleta
-8 8 es/alf
1 21 es/alfo
4 4 es/alg
12 7 es/alga
9 9 es/alga_
-5 6 es/algo
-5 6 es/algo_
4 3 es/algui
-4 6 es/algun
-7 -17 es/ali
-3 7 es/ali_
1 5 es/alia
4 -7 es/alida
-45 5 es/alido
-6 -20 es/alie
1 -17 es/alien
-3 -13 es/alio
-3 -13 es/alio_
-1 -6 es/alir
8 2 es/alir_
32 24 es/alis
20 10 es/alisi
-9 -3 es/aliv
-12 -10 es/alivi
-7 -20 es/aliz
-2 -8 es/all
-4 3 es/all_
22 26 es/alla
4 9 es/alla_
-4 6 es/allad
15 -11 es/allar
-4 -8 es/alle
8 9 es/alle_
-5 -6 es/aller
-22 3 es/allet
10 -8 es/alli
-30 -36 es/allo
-27 -27 es/allo_
8 5 es/alm
14 16 es/alma
6 7 es/alma_
-3 -6 es/alme
-7 -14 es/almo
17 10 es/almoh
-20 -25 es/almor
3 14 es/alo
-5 -3 es/alo_
-38 -24 es/alom
1 14 es/alon
-1 14 es/alon_
-3 10 es/alor
-3 -16 es/alor_
20 14 es/alp
13 5 es/alpo
13 5 es/alpon
-13 -9 es/alq
-13 -9 es/alqu
-13 -9 es/alqui
-21 -30 es/als
-10 -11 es/alta
12 5 es/altab
-4 1 es/altar
13 4 es/alte_
16 23 es/alto
16 23 es/alto_
13 6 es/altu
13 6 es/altur
-21 -7 es/alu
-20 -17 es/alud
-3 -8 es/aludo
-3 7 es/alum
-3 7 es/alumn
1 19 es/alv
-17 19 es/alva
15 10 es/alvo
16 10 es/alvo_
-8 24 es/am_
-17 -8 es/ama
-15 -26 es/ama_
-16 -24 es/amab
-21 -19 es/amabl
-28 -13 es/amac
11 18 es/amad
-5 -1 es/amada
26 24 es/amado
-11 15 es/aman
-10 19 es/aman_
-8 8 es/amane
-8 -10 es/amar_
-2 16 es/amara
-1 -7 es/amari
14 13 es/amarr
18 12 es/amas
22 14 es/amas_
-10 -5 es/amb
-8 10 es/ambia
-14 -17 es/ambio
-8 -1 es/ambr
-8 -1 es/ambre
-9 -7 es/ame
-20 -16 es/ame_
4 -2 es/amen
12 -7 es/amen_
-11 -8 es/amena
-14 -2 es/ament
20 28 es/ames
20 28 es/ames_
5 7 es/amie
4 7 es/amien
-7 6 es/amig
-30 -12 es/amiga
14 31 es/amigo
-2 -6 es/amil
-4 -12 es/amina
-16 -17 es/amine
-5 22 es/amino
12 9 es/amio
14 10 es/amion
-52 -31 es/amis
-6 -6 es/amit
-30 -31 es/amo
-17 -7 es/amo_
-10 -9 es/amor
-10 -4 es/amor_
-24 -26 es/amos
-24 -26 es/amos_
-23 -8 es/amp
-2 -16 es/ampa
-1 7 es/ampe
3 29 es/ampo
2 15 es/ampo_
-3 29 es/ampoc
24 12 es/an_
-5 -1 es/ana
-8 -17 es/ana_
-25 -9 es/anad
-16 -9 es/anada
-37 -5 es/anade
-2 -15 es/anal
-14 -15 es/anal_
7 5 es/anan
8 4 es/anana
-6 5 es/anar
-13 -14 es/anar_
19 16 es/anari
1 17 es/anas
-3 19 es/anas_
6 22 es/anca
0 10 es/anca_
7 10 es/ance
-5 -2 es/ancel
7 -11 es/anch
13 5 es/ancha
-14 -16 es/anche
11 2 es/ancho
-18 1 es/anci
-17 6 es/ancia
-10 -1 es/ancio
3 -5 es/anco
10 4 es/anco_
7 3 es/and
-7 -3 es/anda
3 14 es/anda_
7 23 es/andad
4 -4 es/andan
-19 -30 es/andar
11 8 es/ande
-20 -17 es/ande_
0 -5 es/anden
6 13 es/andi
9 1 es/ando
9 4 es/ando_
-24 -16 es/andol
10 21 es/andom
-13 -6 es/ane
-10 16 es/ane_
-16 -4 es/anec
-5 5 es/aneci
-37 -16 es/anej
-24 -23 es/aneja
-9 -18 es/aner
-9 -28 es/anera
-5 9 es/anero
12 -12 es/anes
12 -6 es/anes_
3 10 es/anez
3 10 es/anezc
25 15 es/ang
-15 4 es/anga
9 1 es/ange
22 16 es/angr
21 24 es/angra
8 -3 es/angre
7 2 es/angu
21 5 es/ani
-11 -8 es/ania
-19 -12 es/ania_
-18 3 es/anic
-18 -1 es/anico
3 -6 es/anil
13 14 es/anill
13 10 es/anim
17 17 es/anit
20 8 es/anita
6 19 es/anito
-14 -10 es/ano_
11 14 es/anoc
11 14 es/anoch
5 13 es/anos
5 13 es/anos_
-1 5 es/anot
8 -6 es/anote
6 0 es/anq
6 0 es/anqu
29 1 es/anque
1 13 es/ans
-4 13 es/ansa
-1 15 es/ansad
-22 12 es/ansan
-9 0 es/ansar
6 1 es/anse
1 -4 es/anse_
-22 -1 es/ansi
-26 -2 es/ansie
7 -1 es/anso
7 -1 es/anso_
-2 17 es/anta_
2 -11 es/antan
-20 9 es/antar
9 8 es/antas
8 5 es/ante
-24 -19 es/anter
14 10 es/antes
-8 -4 es/anti
-7 0 es/antid
19 14 es/antil
-12 0 es/anto
-9 1 es/anto_
-34 -51 es/anu
-15 -46 es/anun
-15 -46 es/anunc
5 23 es/anz
6 28 es/anza
-4 17 es/anza_
-6 7 es/anzan
-7 -14 es/ao_
-4 2 es/apa
-10 -2 es/apad
8 11 es/apag
5 12 es/apaga
9 7 es/apagu
-3 10 es/apar
-21 1 es/apare
2 8 es/apart
5 -4 es/apas
6 3 es/apas_
2 -10 es/apat
4 35 es/apaz
4 35 es/apaz_
11 6 es/ape
22 23 es/ape_
-9 3 es/api
-8 -3 es/apia
-8 -3 es/apia_
17 20 es/apido
4 1 es/apitu
-21 -22 es/apl
-23 -30 es/apla
-23 -30 es/aplau
-2 -5 es/apo
15 17 es/apor
6 8 es/aport
-5 -9 es/app
-5 -9 es/app_
-21 -18 es/apr
-12 -10 es/apre
-26 -27 es/apren
29 32 es/apret
-25 -21 es/apro
-13 -22 es/aprob
-3 -14 es/apu
11 -5 es/apun
13 5 es/apuna
9 -3 es/apunt
1 4 es/aqu
-6 9 es/aque
8 12 es/aque_
-27 -18 es/aquel
-12 -7 es/aquet
6 -1 es/aqui
10 13 es/aqui_
-1 -7 es/aquin
-5 -9 es/ar_
4 6 es/ara
-24 -31 es/arac
7 23 es/arad
7 21 es/arada
4 15 es/arado
-4 -5 es/araj
-4 -5 es/araje
-14 -20 es/aram
28 25 es/aran
3 6 es/aran_
45 34 es/arand
-1 10 es/arar
-2 6 es/arat
-10 -12 es/arb
-7 -13 es/arbi
5 0 es/arbo
-4 -27 es/arc
9 22 es/arca
-34 24 es/arcas
-3 -18 es/arce
-1 -13 es/arce_
-12 -35 es/arco
-7 -23 es/arco_
2 -7 es/ard
19 10 es/arda
-8 -1 es/arda_
15 14 es/ardan
-28 -28 es/ardi
-10 -21 es/ardia
-20 -27 es/ardin
-9 -8 es/ardo
-9 -8 es/ardo_
-5 -3 es/are
26 0 es/are_
-8 -15 es/area
-5 -7 es/area_
-5 16 es/arec
-5 11 es/arece
-5 9 es/areci
-1 31 es/ared
1 21 es/ared_
-7 -10 es/arej
-10 -7 es/aren
-14 -11 es/ares
-14 -11 es/ares_
-4 5 es/arg
-15 3 es/arga
-7 9 es/arga_
-3 -5 es/argad
11 18 es/argan
-32 -38 es/argar
10 4 es/argo_
26 20 es/argu
27 22 es/argue
-5 -2 es/ari
2 6 es/aria
-18 -1 es/aria_
35 48 es/arian
-5 3 es/arid
-8 3 es/arido
9 -2 es/aril
-29 -26 es/arin
2 -13 es/ario
-9 -26 es/ario_
26 21 es/arios
-6 -6 es/aris
-9 9 es/arit
-22 1 es/arita
25 21 es/arl
19 10 es/arla
16 13 es/arla_
16 20 es/arle
19 20 es/arle_
-3 -14 es/arlo
-6 -15 es/arlo_
12 17 es/arm
23 3 es/arma
20 -5 es/arma_
2 -8 es/armac
-1 5 es/armar
5 19 es/arme
8 25 es/arme_
-5 -8 es/arn
-10 0 es/arne
0 6 es/arnes
-28 -31 es/arni
-30 -25 es/arnic
-6 -16 es/aro
-7 -25 es/aro_
-10 -8 es/aron
-10 -8 es/aron_
30 22 es/aros
30 22 es/aros_
-11 -12 es/arp
-25 -28 es/arq
-25 -28 es/arqu
-25 -28 es/arque
-3 7 es/arr
33 -1 es/arrad
-7 11 es/arran
9 0 es/arre_
-7 5 es/arreg
13 6 es/arrep
-4 -9 es/arret
18 21 es/arri
14 7 es/arrib
10 21 es/arrio
-11 -13 es/arro
-16 -16 es/arro_
-12 0 es/arros
-18 -3 es/arru
-10 -3 es/ars
-10 -3 es/arse
-4 -10 es/arse_
7 0 es/art
15 12 es/arta
11 6 es/arta_
-1 -10 es/artam
10 7 es/artas
-8 -1 es/arte
19 17 es/arte_
-18 -20 es/artel
-17 -10 es/artes
-4 -4 es/arti
7 14 es/arti_
-8 -8 es/artid
21 23 es/artil
-10 -28 es/artir
-4 -10 es/arto
-3 -11 es/arto_
-13 -15 es/as_
15 5 es/asa_
-24 -12 es/asab
-27 9 es/asad
-14 14 es/asada
-22 8 es/asado
-19 3 es/asal
-41 -41 es/asam
-1 -9 es/asan
18 10 es/asap
-5 -19 es/asar
-1 -8 es/asar_
-17 -15 es/asc
-9 -12 es/asce
-9 -12 es/ascen
-11 2 es/asco
-5 6 es/asco_
-9 12 es/ase
-3 13 es/ase_
-21 29 es/aseo
-21 29 es/aseo_
22 16 es/aser
-13 -24 es/ases
-22 -25 es/asesi
-9 -8 es/asi
7 5 es/asi_
11 -7 es/asia
12 4 es/asiad
-4 26 es/asil
-4 26 es/asill
-2 -4 es/asio
5 -6 es/aso
5 -7 es/aso_
16 7 es/asol
16 7 es/asoli
-14 2 es/asp
1 5 es/ast
-5 -6 es/asta_
16 36 es/astan
-13 -2 es/aste
-4 11 es/aste_
-19 -22 es/astel
8 4 es/astil
-7 -1 es/astim
-5 -13 es/asto
-11 -12 es/asto_
23 33 es/astr
28 46 es/astro
-11 17 es/asu
-18 7 es/asur
-18 7 es/asura
3 9 es/asus
3 9 es/asust
-17 -6 es/at_
7 -1 es/ata
-17 -9 es/ata_
7 18 es/atad
10 4 es/atado
-3 -6 es/atal
-38 -22 es/atam
-21 -18 es/atan
-6 -7 es/atan_
-28 34 es/ataq
-28 34 es/ataqu
17 16 es/atar
12 2 es/atar_
8 16 es/atarm
-29 4 es/atars
2 -10 es/atas
9 -2 es/atas_
-6 -16 es/ate
-4 -5 es/ate_
-10 -16 es/atea
15 10 es/aten
-17 -15 es/ater
-17 -14 es/ateri
-11 -30 es/ates
-19 -35 es/ati
-16 -27 es/atil
14 15 es/atito
-1 -19 es/ativ
3 7 es/ato_
-7 0 es/aton
-28 -24 es/aton_
-19 -15 es/ator
-9 3 es/atorc
-19 -25 es/atori
-13 -13 es/atos
-13 -13 es/atos_
-14 0 es/atr
-9 -8 es/atra
-14 2 es/atra_
-1 -15 es/atras
-16 16 es/atri
-8 -2 es/atro
-11 -6 es/atro_
-6 0 es/atron
5 7 es/atrop
-26 -19 es/atu
17 14 es/au_
-15 -35 es/aud
-11 -24 es/audi
-12 -23 es/audie
0 -5 es/audio
-17 -6 es/aun
-24 -22 es/aun_
-4 9 es/aunq
-4 9 es/aunqu
-17 -22 es/aur
-29 -42 es/aus
-4 -12 es/ausa
1 -7 es/aut
6 0 es/auto
7 16 es/auto_
-13 0 es/autob
4 5 es/aux
4 5 es/auxi
4 5 es/auxil
4 -12 es/ava
1 -10 es/avad
12 2 es/avado
17 14 es/avaj
17 14 es/avaja
9 14 es/avand
-1 12 es/avar
17 10 es/ave
17 4 es/ave_
13 -1 es/aven
13 8 es/avent
14 17 es/aver
-9 -7 es/aves
-9 -7 es/aves_
-5 -8 es/avi
-10 -3 es/avia
-10 -3 es/avia_
-29 -20 es/avid
-29 -20 es/avida
-16 -3 es/avio
-26 -5 es/avion
18 11 es/avis
11 10 es/avisa
27 24 es/avise
12 -3 es/aviso
3 -5 es/avo
-1 4 es/avo_
2 -5 es/avor
4 1 es/axi
5 3 es/axi_
-24 -18 es/ay_
7 -1 es/aya
-11 -13 es/aya_
42 36 es/ayan
-4 8 es/aye
6 -8 es/aye_
-7 13 es/ayer
-7 10 es/ayer_
-3 -21 es/ayo
0 -21 es/ayor
-11 -16 es/ayor_
15 5 es/ayu
12 6 es/ayud
5 3 es/ayuda
16 13 es/ayude
-29 -28 es/ayudo
4 17 es/ayuno
-15 -30 es/aza
-15 -13 es/aza_
0 -19 es/azad
0 4 es/azo
31 23 es/azo_
-19 0 es/azos
-19 0 es/azos_
7 4 es/azot
7 4 es/azote
7 -15 es/azu
16 1 es/azul
19 7 es/azul_
-19 -4 es/ba_
5 -1 es/bad
0 -5 es/bado
-37 -50 es/bai
-37 -50 es/bail
-34 -38 es/baila
-18 -27 es/baja_
-6 9 es/bajan
11 11 es/bajar
2 11 es/baje
2 11 es/baje_
-6 2 es/baji
-6 2 es/bajit
-8 -13 es/bajo
-33 -31 es/bajon
12 -14 es/bal
22 18 es/bala
2 -5 es/balc
2 -5 es/balco
-57 -29 es/ball
-12 -16 es/bam
-11 -12 es/bamo
-11 -12 es/bamos
-6 2 es/ban
6 -3 es/ban_
-33 -16 es/bana
-5 8 es/banar
12 10 es/banc
12 8 es/banco
-4 -20 es/band
0 19 es/bane
2 13 es/baner
-13 -14 es/bano
-13 -14 es/bano_
24 12 es/bar
2 5 es/bar_
12 15 es/bara
14 6 es/baran
-8 -4 es/barb
4 5 es/baro
9 7 es/baron
6 3 es/barr
9 14 es/barri
-8 6 es/bas
16 -2 es/bas_
-21 11 es/basu
-17 10 es/basur
-7 -12 es/bat
-11 -2 es/bata
-21 -10 es/bata_
0 -7 es/bate
-17 -14 es/bater
3 17 es/beb
9 6 es/bebe
11 0 es/bebe_
-13 11 es/bebi
17 25 es/bed
17 25 es/bede
14 31 es/ben
5 10 es/ben_
-16 5 es/ber
0 26 es/ber_
14 -2 es/beri
14 -2 es/beria
-4 -5 es/berl
-6 -12 es/bes
3 -7 es/bes_
-22 -12 es/beso
-6 1 es/beso_
20 -4 es/bet
-2 -5 es/bez
-2 -5 es/beza
-11 -8 es/beza_
7 -2 es/bi_
-2 -4 es/bia_
8 6 es/biar
-8 7 es/biar_
-17 -27 es/bic
-25 -29 es/bici
-5 -5 es/bici_
19 25 es/bid
12 20 es/bido
13 11 es/bido_
-7 -7 es/bie
-20 -23 es/bie_
-9 -10 es/bien
-27 -8 es/biend
2 7 es/bier
-17 26 es/biera
-3 -6 es/biert
-21 -28 es/bil
-22 -8 es/bila
0 17 es/bin
-16 -3 es/bio
-17 7 es/bio_
-15 -8 es/bir
-18 -6 es/bir_
-12 -21 es/birl
-10 -16 es/birle
0 -15 es/bis
-38 -41 es/bit
-12 -9 es/bla
-2 30 es/bla_
-13 -21 es/blab
-13 -21 es/blaba
10 -2 es/blam
6 -6 es/blamo
9 15 es/blan
-20 12 es/blan_
7 -6 es/blanc
16 20 es/bland
-21 -18 es/blar
-11 -16 es/blar_
-17 -9 es/ble
-23 -5 es/ble_
-3 -9 es/blem
16 1 es/bles
19 7 es/bles_
5 7 es/bli
-7 3 es/blo
-7 0 es/blo_
-4 1 es/boc
-4 11 es/boca_
-18 -18 es/bod
-26 -30 es/boda
-26 -30 es/boda_
-17 -15 es/bog
-19 -8 es/boga
-19 -8 es/bogad
12 5 es/bol
10 10 es/bol_
-3 -11 es/bole
-19 -4 es/boll
-19 -4 es/bolla
13 0 es/bolsa
-5 -6 es/bolso
-13 -23 es/bom
-13 -23 es/bomb
-9 -3 es/bombe
4 -11 es/bon
34 26 es/bor
3 4 es/bord
7 6 es/borde
31 24 es/borr
7 9 es/borra
24 21 es/borro
-20 -22 es/bos
-20 -20 es/bos_
-10 13 es/bot
-8 -13 es/bota
-11 28 es/bote
1 18 es/bote_
-11 25 es/botel
17 15 es/boti
7 5 es/bra
9 25 es/bra_
9 1 es/brac
9 1 es/brace
41 34 es/bran
2 -19 es/brar
-25 -6 es/bras
-25 -4 es/bras_
-11 10 es/braz
-15 8 es/brazo
3 9 es/bre
-11 -11 es/bre_
10 10 es/bred
10 10 es/bredo
-14 19 es/bres
-14 19 es/bres_
-15 12 es/brev
-15 12 es/brevi
-5 -17 es/bri
15 29 es/bri_
-18 -24 es/bria
-18 -24 es/bria_
3 -9 es/brig
-6 -13 es/brigo
-5 -2 es/bril
-5 -9 es/brin
6 27 es/brina
-17 -24 es/brino
-4 7 es/brio
-4 7 es/brio_
-17 -9 es/brir
-24 -12 es/brir_
-3 13 es/bro
10 22 es/bro_
10 6 es/brom
6 0 es/broma
-23 -20 es/bros
-16 -29 es/bros_
-20 -15 es/bru
0 -8 es/bue
-11 -7 es/buel
-17 -9 es/buela
-4 8 es/buelo
4 -7 es/buen
-22 -19 es/buen_
17 14 es/bueno
-6 -15 es/buj
-16 -20 es/bujo
-10 -10 es/bujo_
-35 4 es/bul
-31 -35 es/bur
-32 -40 es/burr
-33 -25 es/burri
8 16 es/bus
-21 -8 es/bus_
-8 -9 es/busc
6 11 es/busca
16 11 es/busq
16 11 es/busqu
-28 -19 es/ca_
12 10 es/cab
7 9 es/caba
-3 5 es/caba_
-37 -14 es/cabal
9 19 es/cabar
-8 -8 es/cabe
-7 -3 es/cabe_
-2 -5 es/cabez
8 21 es/cabl
8 21 es/cable
-15 6 es/cac
-39 11 es/cach
-14 2 es/caci
-14 2 es/cacio
-2 -10 es/cad
16 14 es/cada
12 13 es/cada_
-29 -36 es/cade
-6 -12 es/cado
-5 -14 es/cado_
0 26 es/cae
-32 20 es/cae_
-1 -10 es/caf
-1 -10 es/cafe
0 -10 es/cafe_
-17 18 es/cai
-9 27 es/cai_
5 0 es/caj
-4 -16 es/cajas
10 9 es/cajo
10 9 es/cajon
-8 -15 es/cal
-24 -28 es/cal_
-26 0 es/cala
-12 -8 es/calc
-4 -11 es/cald
12 0 es/calde
-6 -6 es/cale
8 12 es/caler
-14 -24 es/cali
11 8 es/call
21 3 es/calla
11 15 es/calle
24 27 es/calm
28 27 es/calma
-16 0 es/calo
-18 0 es/calor
-10 -18 es/cam
-9 -1 es/cama
-5 -8 es/cama_
-5 27 es/camar
-22 -5 es/camb
-22 -5 es/cambi
-1 -8 es/cami
-8 -5 es/camin
14 10 es/camio
-37 -37 es/camo
-37 -37 es/camos
6 -14 es/camp
-2 -14 es/campa
3 -6 es/campe
1 17 es/campo
12 -12 es/can
6 -3 es/cana
5 4 es/canal
9 5 es/canar
-8 1 es/canc
-12 6 es/cance
5 0 es/canci
35 24 es/cand
29 18 es/cando
4 11 es/cans
-4 13 es/cansa
6 1 es/canse
7 -1 es/canso
-18 -32 es/cant
-29 -36 es/canta
-21 -34 es/cante
12 3 es/canti
-39 -16 es/canto
15 17 es/canz
15 16 es/canza
-23 -19 es/cap
-5 -14 es/capa
4 35 es/capaz
-3 -8 es/capi
-3 -7 es/capit
8 -7 es/car_
-15 1 es/cara
-5 15 es/cara_
8 14 es/carg
-20 -6 es/carga
35 33 es/cargo
27 22 es/cargu
0 16 es/cari
-5 13 es/carit
7 -1 es/carm
7 -1 es/carme
-7 -10 es/carn
-30 -25 es/carni
-23 -9 es/caro
-34 -17 es/caron
-11 -12 es/carp
-19 -16 es/carr
-11 -2 es/carre
-10 -1 es/carro
24 11 es/cart
20 13 es/carta
-6 4 es/cas
-11 3 es/cas_
8 9 es/casa
7 11 es/casa_
4 18 es/case
-9 -8 es/casi
1 7 es/casi_
6 -2 es/caso
6 3 es/caso_
-36 -9 es/cast
-28 -17 es/cat
-9 3 es/cato
-9 3 es/cator
-24 9 es/catr
-26 8 es/catri
0 10 es/cay
-23 -18 es/caz
-7 0 es/cci
0 18 es/ccid
0 18 es/ccide
-7 -6 es/ccio
-7 -6 es/ccion
-7 2 es/ce_
-19 -4 es/ceb
-19 -4 es/cebo
-19 -4 es/cebol
-13 -19 es/cel
-22 -11 es/cela
11 8 es/cele
-1 -4 es/celu
-6 -4 es/celul
21 23 es/ceme
21 23 es/cemen
-13 -4 es/cen
0 -5 es/cen_
-21 -1 es/cena
-4 22 es/cena_
-24 -8 es/cenar
-1 7 es/cenc
-1 7 es/cenci
-6 -6 es/cend
-17 -6 es/cendi
22 -4 es/cene
22 -4 es/cene_
-8 -5 es/cens
-8 -5 es/censo
-33 -5 es/cent
-39 -2 es/cente
-27 16 es/centr
-18 -31 es/cep
9 7 es/cer
6 15 es/cer_
-18 -38 es/cera
-15 -28 es/cera_
6 14 es/cerc
4 11 es/cerca
-3 6 es/ceri
-4 5 es/ceria
14 2 es/cerlo
-10 -3 es/cerm
-10 -3 es/cerme
-14 -18 es/cero
-14 -18 es/cero_
16 12 es/cerr
17 32 es/cerra
-2 -6 es/cerre
1 -15 es/cerro
-3 14 es/cerv
-3 14 es/cerve
-3 8 es/ces
-17 1 es/ces_
9 11 es/cesi
4 10 es/cesit
-30 -27 es/ceso
-22 -20 es/cesos
-11 -8 es/cet
-9 -7 es/ceta
-16 -22 es/ceta_
7 -4 es/cha
16 2 es/cha_
19 15 es/chac
16 14 es/chach
15 26 es/chad
-29 -31 es/cham
-51 12 es/chan
-2 -18 es/char
17 11 es/char_
-16 -24 es/charl
-3 -5 es/chas
-3 -5 es/chas_
-18 -15 es/chat
17 16 es/chau
17 16 es/chau_
3 7 es/chav
6 5 es/che
9 8 es/che_
1 -7 es/chent
18 16 es/cher
-4 0 es/ches_
-3 25 es/chet
-2 15 es/chete
-14 5 es/chic
-21 3 es/chica
8 0 es/chil
12 8 es/chill
6 -5 es/chiq
6 -5 es/chiqu
-11 -10 es/chis
-5 3 es/chist
-4 3 es/cho
-5 5 es/cho_
11 -12 es/choc
-4 -16 es/choco
-17 -6 es/chos
-17 -6 es/chos_
14 8 es/chu
-24 0 es/ci_
6 11 es/ciad
13 9 es/ciada
-16 16 es/ciado
-30 -28 es/cial
-35 -28 es/cial_
-13 -12 es/cian
7 0 es/cias
7 0 es/cias_
-25 -24 es/cib
-24 -16 es/cibo
-12 -6 es/cic
17 21 es/cid
0 -10 es/cida
5 2 es/cida_
9 2 es/cidar
-18 -19 es/cidas
3 11 es/cide
-1 16 es/ciden
15 15 es/cidi
5 2 es/cidi_
11 13 es/cidid
19 18 es/cidio
15 27 es/cido
22 25 es/cido_
22 28 es/cie
0 7 es/cie_
11 2 es/ciel
11 2 es/cielo
9 10 es/ciem
9 10 es/ciemb
24 17 es/cien
24 17 es/cien_
8 1 es/cient
-9 15 es/cier
-16 14 es/ciero
-6 3 es/cierr
15 12 es/ciert
-11 -15 es/cig
-8 -14 es/ciga
-8 -14 es/cigar
-16 -11 es/cil_
-13 -30 es/cim
-35 -42 es/cimo
-30 -38 es/cimos
-18 -14 es/cin
-2 -9 es/cina
-4 -4 es/cina_
1 -7 es/cinc
-2 -5 es/cinco
5 -7 es/cincu
0 -15 es/cine
3 -11 es/cine_
-35 -17 es/cino
-27 -23 es/cino_
-36 -6 es/cinos
6 16 es/cint
6 5 es/cintu
-13 -11 es/cio
-17 -3 es/cio_
-12 -6 es/cioc
-12 -6 es/cioch
2 -7 es/cion
6 8 es/cion_
14 -8 es/ciona
-7 -7 es/cione
-21 -22 es/cios
-12 -2 es/cios_
6 5 es/cioso
-22 -24 es/cip
7 -1 es/cipi
-22 -29 es/cipio
-5 -8 es/cir
-8 -14 es/cir_
0 -7 es/cirl
-4 -13 es/cirlo
-15 -9 es/cis
20 1 es/cisi
-8 -9 es/cit
-20 -9 es/cita_
-24 -16 es/cito
-1 -28 es/cito_
-48 -24 es/ck_
-2 -5 es/cke
27 19 es/cla
20 12 es/clar
2 -8 es/claro
-21 -9 es/clas
-10 7 es/clase
20 16 es/clav
4 -3 es/clave
-12 2 es/cle
-8 10 es/clin
-8 10 es/clini
-7 -3 es/clo
-8 -23 es/clu
-37 -21 es/club
-37 -21 es/club_
-21 -24 es/cni
-21 -24 es/cnic
-28 -20 es/co_
4 -5 es/cob
11 6 es/cobr
14 18 es/cobra
18 2 es/cobre
-17 -6 es/coc
0 -11 es/coch
16 6 es/coche
-24 -26 es/cocho
-8 8 es/cog
-19 40 es/coge
1 -5 es/cogi
12 16 es/cogi_
-22 18 es/coj
-18 -18 es/col
-13 -9 es/cola
-8 1 es/cola_
-22 -19 es/colat
8 4 es/cole_
-9 -12 es/colec
-9 6 es/coleg
5 2 es/coles
-9 1 es/colg
-7 -8 es/colga
18 17 es/colgu
-11 -20 es/colo
8 -7 es/colog
-18 -2 es/color
-18 -31 es/colu
-18 -31 es/colum
-4 -10 es/com
-8 18 es/coma
-9 -17 es/comad
-28 -6 es/comen
4 -2 es/comer
-1 -26 es/comi
-7 -18 es/comi_
6 -7 es/comie
14 14 es/comim
1 5 es/comp
-1 5 es/compa
12 14 es/compr
-5 3 es/compu
-8 -4 es/con
-12 -1 es/conc
-8 6 es/cond
9 1 es/condu
3 -14 es/conf
22 23 es/confe
-10 -11 es/confi
-9 -13 es/cong
-7 9 es/cono
-7 -1 es/conoc
0 19 es/conoz
4 3 es/cons
2 8 es/conse
-1 5 es/consu
0 -7 es/cont
-2 -10 es/conta
-1 -12 es/conte
6 17 es/conto
3 21 es/contr
16 9 es/conv
9 11 es/conve
-11 -2 es/cop
3 -5 es/cope
3 -4 es/copet
-14 -22 es/copi
-3 -8 es/cor
-14 -6 es/cora
-7 3 es/coraz
-24 -16 es/cord
-14 -22 es/corde
-2 -5 es/coro
-30 -18 es/coro_
-22 -10 es/corr
-33 -39 es/corre
0 6 es/corri
6 7 es/cort
-11 -1 es/corta
2 9 es/corte
4 -5 es/corto
-4 17 es/cos
-6 -2 es/cos_
6 9 es/cosa
15 16 es/cosa_
-11 6 es/cosas
-17 0 es/cost
-28 19 es/costa
2 -5 es/coste
7 28 es/cre
-10 -24 es/cree
7 -2 es/cree_
-23 14 es/crei
-39 8 es/crei_
12 18 es/creo
12 18 es/creo_
15 38 es/crey
-8 -6 es/cri
-9 -10 es/crib
-17 -12 es/cribi
21 13 es/cribo
9 12 es/crio
-28 6 es/cris
-28 -7 es/crist
7 12 es/crit
5 3 es/crita
2 9 es/crito
-19 -28 es/cro
-5 -12 es/cro_
-29 0 es/cru
-26 -12 es/cruc
-25 -12 es/cruce
-21 13 es/cruz
-17 22 es/cruza
-13 6 es/cruzo
-5 -11 es/cta
12 13 es/cta_
34 55 es/cte
-9 -24 es/cti
-2 -12 es/ctic
-29 -17 es/ctica
-16 -16 es/ctiv
-9 -10 es/ctivo
12 -2 es/cto
3 -6 es/cto_
8 0 es/ctor
-4 -15 es/ctor_
10 8 es/ctora
-10 -8 es/ctu
2 -7 es/ctur
2 -7 es/ctura
-6 -14 es/cuad
-26 -31 es/cuade
-1 -13 es/cuadr
1 -7 es/cual
8 -7 es/cual_
-9 -2 es/cualq
-9 1 es/cuand
13 4 es/cuant
5 0 es/cuart
-7 -2 es/cuat
-7 -2 es/cuatr
-33 19 es/cub
-28 20 es/cubr
-6 0 es/cuc
-3 5 es/cuch
-28 -41 es/cucha
10 10 es/cuchi
-15 3 es/cucho
26 40 es/cud
25 40 es/cudi
9 10 es/cue
10 11 es/cuel
8 12 es/cuela
9 -1 es/cuelg
4 6 es/cuell
8 6 es/cuen
9 6 es/cuent
4 2 es/cuerd
-3 22 es/cuerp
-19 -10 es/cues
-19 -10 es/cuest
5 22 es/cui
5 22 es/cuid
-8 5 es/cuida
34 19 es/cuide
5 3 es/cul
-37 -21 es/cula
-32 -28 es/cula_
14 13 es/culp
-2 -5 es/culpa
24 18 es/culpe
8 -9 es/cum
10 -2 es/cump
10 -2 es/cumpl
-10 -13 es/cun
-9 -11 es/cuna
-9 -10 es/cunad
4 23 es/cup
37 16 es/cupar
18 10 es/cupe
6 -2 es/cupe_
5 6 es/cur
5 33 es/cura
2 10 es/cura_
-15 -16 es/curi
-8 -24 es/curr
-6 -10 es/curs
-4 -10 es/curso
22 19 es/curv
22 19 es/curva
8 10 es/cut
11 10 es/cuti
0 6 es/cutim
3 11 es/da_
-15 2 es/dab
-19 -1 es/daba
-14 10 es/daba_
13 6 es/dad
7 -5 es/dad_
-1 -7 es/dado
0 -5 es/dado_
2 -15 es/dal
14 3 es/dale
-6 9 es/dam
-5 -7 es/dame
5 -5 es/dan
-8 -12 es/dan_
23 6 es/dand
23 6 es/dando
-13 0 es/dano
-13 0 es/dano_
-4 -12 es/danz
-4 -12 es/danza
-15 -12 es/dar
-4 -1 es/dar_
-2 -13 es/dari
-15 3 es/darl
-10 -11 es/darm
-10 -11 es/darme
-48 5 es/daro
-48 5 es/daron
-23 -20 es/dars
-23 -20 es/darse
-12 -14 es/das
-15 -13 es/das_
-25 -34 es/dat
-8 -15 es/dato
-26 -35 es/dator
-5 -1 es/dav
-10 -3 es/davi
-10 -3 es/davia
-10 -18 es/de_
3 5 es/dea
7 18 es/dea_
16 9 es/dead
-18 -4 es/deas
-18 -4 es/deas_
9 9 es/deba
10 12 es/debaj
6 -10 es/debe
6 -10 es/deber
-5 -1 es/debi
-8 6 es/debo
-8 6 es/debo_
13 2 es/dec
7 -12 es/dece
15 17 es/decer
10 3 es/deci
-3 -21 es/decia
9 7 es/decid
-4 -6 es/decir
-9 -22 es/ded
-5 -16 es/dedo
13 8 es/deg
24 24 es/dej
8 8 es/deja
4 6 es/deja_
32 27 es/dejad
8 4 es/dejan
-10 -9 es/dejar
18 22 es/deje
12 17 es/deje_
7 6 es/dejo
7 6 es/dejo_
-12 7 es/dela
-15 6 es/delan
21 13 es/dem
35 36 es/deme
35 36 es/deme_
-5 -3 es/demos
7 7 es/den
-5 -4 es/den_
6 1 es/dena
30 38 es/dena_
3 -13 es/denan
-15 -28 es/dene
13 11 es/dent
-8 8 es/dente
12 8 es/denti
0 -14 es/deo
-12 -16 es/deo_
-5 -7 es/deol
-5 -7 es/deoll
-6 10 es/dep
-15 6 es/depa
-7 -13 es/depar
12 17 es/depr
6 13 es/depre
-11 -6 es/der
-1 13 es/der_
17 -5 es/dera
23 2 es/dera_
-21 -15 es/deri
-21 -15 es/deria
-26 -31 es/dern
-26 -31 es/derno
-5 2 es/dero_
16 22 es/des
-7 -1 es/des_
-17 1 es/desa
-27 0 es/desap
11 9 es/desay
2 12 es/desc
13 30 es/descu
1 12 es/desd
1 12 es/desde
10 2 es/dese
12 10 es/deseo
-6 -6 es/desm
-6 -6 es/desma
8 -3 es/desp
6 -4 es/despa
13 11 es/despe
-6 -4 es/despi
-4 -5 es/despu
-8 -13 es/det
-17 4 es/detr
-17 4 es/detra
24 21 es/deu
-1 -6 es/dev
-8 -15 es/devo
-8 -15 es/devol
14 23 es/devu
14 23 es/devue
9 1 es/dez
12 9 es/dezc
11 9 es/dezco
18 16 es/di_
-10 -5 es/dia
-16 -11 es/dia_
-4 -15 es/dian
-8 -1 es/diar
-26 -13 es/diar_
-6 0 es/diari
-6 10 es/dias
-6 10 es/dias_
-7 -17 es/dib
-7 -17 es/dibu
-6 -15 es/dibuj
-7 1 es/dic
-9 -1 es/dice_
12 6 es/dicen
0 17 es/dich
0 17 es/dicho
1 9 es/dici
6 -1 es/dicie
-20 7 es/dico
-20 1 es/dico_
3 -7 es/did
17 22 es/dida
20 32 es/dida_
-7 -9 es/didas
-12 -26 es/dido
-1 -13 es/dido_
-11 -8 es/die
5 5 es/die_
-12 4 es/diec
-12 4 es/dieci
-11 0 es/dien
-11 -6 es/diend
-2 7 es/dient
-22 -14 es/dier
-24 -15 es/diera
-13 -7 es/diero
-20 -13 es/diet
-20 -13 es/dieta
2 -5 es/diez
2 -5 es/diez_
-9 -3 es/dif
-10 0 es/dig
17 17 es/diga
17 18 es/diga_
20 17 es/digal
-6 -11 es/digas
-22 -17 es/digo
-22 -17 es/digo_
-9 -5 es/dij
7 -7 es/dije
12 -5 es/dije_
-11 3 es/dijer
-7 -6 es/diji
-20 -4 es/dijo
-20 -4 es/dijo_
10 3 es/dil
31 23 es/dile
-18 -10 es/dill
-6 -13 es/dilla
-41 13 es/dillo
-34 -5 es/dim
-26 0 es/dimo
-26 0 es/dimos
-21 -12 es/din
-11 6 es/dine
-11 6 es/diner
-9 9 es/diod
-9 9 es/diodi
15 17 es/dios
19 17 es/dios_
-9 0 es/dir
-13 -18 es/dir_
12 -4 es/dire
12 -4 es/direc
-15 -3 es/diri
-15 -3 es/diria
-13 38 es/dirl
14 36 es/dirm
14 36 es/dirme
10 11 es/dis
7 11 es/disc
-5 -8 es/discu
-18 -6 es/disf
-18 -6 es/disfr
-13 0 es/disi
-13 0 es/disim
11 10 es/disp
11 16 es/dispa
-5 -7 es/disti
-14 12 es/dit
5 5 es/dita
-5 1 es/dito
5 10 es/div
19 19 es/divi
21 23 es/divin
-26 -13 es/divo
-26 -13 es/divor
-5 -13 es/diz
-5 -13 es/diz_
1 15 es/do_
-8 -8 es/dob
-7 -8 es/dobl
-6 -1 es/doble
16 8 es/doc
16 11 es/doc_
-22 -16 es/doce
-22 -16 es/doce_
18 17 es/doct
18 17 es/docto
-17 -28 es/dol
19 20 es/dole
14 15 es/dole_
14 17 es/doler
-39 -36 es/doli
-21 -21 es/dolo
7 -11 es/dolor
-3 -6 es/dom
-1 11 es/dome
-1 11 es/dome_
-3 -4 es/domi
-3 -4 es/domin
11 9 es/don
0 -8 es/don_
12 8 es/dona
7 9 es/dond
7 7 es/donde
32 29 es/done
14 11 es/done_
-23 0 es/dono
-20 -8 es/dor
-7 1 es/dor_
-34 -12 es/dora
-16 -9 es/dora_
-8 -10 es/dorm
-8 -10 es/dormi
-10 -11 es/dos
-10 -8 es/dos_
-6 0 es/dose
-6 0 es/dose_
18 9 es/dosi
18 9 es/dosis
-7 36 es/doy
-7 36 es/doy_
17 1 es/dra
-3 -20 es/dram
-3 -20 es/drama
29 24 es/dras
14 10 es/dras_
22 26 es/drast
-4 -3 es/dre_
-9 0 es/dres
-9 0 es/dres_
-7 -1 es/dri
0 16 es/dria
5 12 es/dria_
-2 19 es/drio_
2 -6 es/dro
9 -12 es/dro_
7 10 es/dru
7 10 es/drug
8 13 es/druga
12 5 es/duc
-2 21 es/duca
-1 -5 es/duch
29 16 es/duct
18 12 es/ducto
-1 4 es/due
9 6 es/duel
9 6 es/duele
-10 2 es/duer
-10 2 es/duerm
-30 -38 es/dul
-7 -13 es/dur
-19 -19 es/dura
-15 -4 es/dura_
-7 4 es/duro
-7 4 es/duro_
-4 -6 es/ea_
27 7 es/ead
1 11 es/ean
-5 14 es/eand
-5 14 es/eando
6 3 es/eano
6 3 es/eanos
-10 -13 es/ear
-4 5 es/ear_
-23 -18 es/eas
-21 -22 es/eas_
-8 -7 es/eat
8 3 es/eba
-7 0 es/eba_
10 12 es/ebaj
10 12 es/ebajo
9 18 es/ebe
11 0 es/ebe_
14 -2 es/eberi
-12 9 es/ebi
-17 -13 es/ebl
-4 -8 es/eble
-16 -11 es/eblo
-16 -11 es/eblo_
-17 11 es/ebo
-5 19 es/ebo_
-19 -4 es/ebol
-19 -4 es/eboll
-38 -38 es/ebr
-37 -36 es/ebre
-31 -36 es/ebre_
7 30 es/eca
-6 -24 es/eca_
16 34 es/ecad
16 34 es/ecado
-6 39 es/ecai
-5 38 es/ecai_
-8 -10 es/ecc
-8 -10 es/ecci
-8 -10 es/eccio
-5 0 es/ece
11 11 es/ece_
-37 -10 es/ecen
-38 -8 es/ecen_
5 32 es/ecer
16 25 es/ecer_
6 12 es/eces
-13 -3 es/eces_
9 11 es/ecesi
-19 -20 es/ecet
-19 -19 es/eceta
14 19 es/ech
18 20 es/echa
22 12 es/echa_
4 -2 es/echar
6 -2 es/eche
6 -2 es/eche_
-2 7 es/echo
-7 -1 es/echo_
0 11 es/eci
-6 10 es/eci_
-8 -23 es/ecia
-6 -23 es/ecia_
-25 -24 es/ecib
-24 -16 es/ecibo
12 8 es/ecid
9 8 es/ecidi
17 27 es/ecie
28 18 es/ecien
-19 -21 es/ecim
-13 -4 es/ecin
8 5 es/ecina
-27 -13 es/ecino
-16 -23 es/ecio
-5 -22 es/ecio_
-12 -6 es/ecioc
-14 -19 es/ecios
-4 -6 es/ecir
-7 -11 es/ecir_
0 -7 es/ecirl
3 11 es/ecis
20 1 es/ecisi
-5 14 es/ecit
-17 6 es/ecito
6 -8 es/ecl
10 -1 es/ecla
-21 -23 es/ecn
-21 -23 es/ecni
-21 -23 es/ecnic
-23 -20 es/eco
-5 -8 es/eco_
-17 -15 es/ecog
-9 5 es/econ
-38 -21 es/ecor
-33 -16 es/ecord
-16 -19 es/ecr
-16 -19 es/ecre
0 -22 es/ect
-4 -20 es/ecta
7 9 es/ecta_
-12 -27 es/ecti
-24 -33 es/ectiv
-25 -29 es/ecto
-13 -15 es/ecto_
-24 -24 es/ector
-7 -13 es/ecu
-12 -17 es/ecue
-19 -23 es/ecuer
7 13 es/ed_
-6 -16 es/eda
13 1 es/eda_
-18 -11 es/edad
-14 -9 es/edad_
-13 -6 es/edado
8 -13 es/edam
8 -13 es/edamo
11 15 es/edan
10 15 es/edan_
-27 -27 es/edar
0 -6 es/ede
-12 -4 es/ede_
-6 -15 es/edes
-13 -14 es/edes_
9 16 es/edi
9 6 es/edi_
-9 -16 es/edia
-10 -15 es/edia_
-16 -2 es/edic
-23 9 es/edico
14 29 es/edida
-22 -28 es/edido
3 10 es/edif
3 10 es/edifi
-4 1 es/edio
-9 9 es/ediod
-2 -4 es/edir
-13 -18 es/edir_
18 24 es/edirm
1 9 es/edit
-3 -6 es/edo_
3 6 es/edor
5 12 es/edor_
7 14 es/edos
10 10 es/edosi
-5 1 es/edr
14 10 es/edras
2 19 es/edu
-4 17 es/educ
-22 -11 es/ee_
-27 -35 es/eer
-31 -35 es/eer_
-2 -6 es/efa
0 8 es/efec
0 8 es/efect
0 10 es/efer
0 10 es/eferi
-6 0 es/efi
1 -5 es/ega
-6 -6 es/ega_
-5 22 es/egab
-5 22 es/egaba
-11 -7 es/egad
-19 1 es/egado
-7 -6 es/egal
-4 4 es/egala
-8 -5 es/egale
1 -7 es/egalo
-11 -8 es/egam
6 5 es/egan
3 43 es/egand
15 19 es/egar
12 20 es/egar_
7 20 es/egarm
-9 -7 es/egaro
5 5 es/egi
28 28 es/egi_
-6 5 es/egio
-6 8 es/egio_
10 17 es/egir
10 17 es/egir_
-14 -12 es/egis
-14 -12 es/egist
-9 1 es/egl
-15 -6 es/egla
13 1 es/egle
15 12 es/egle_
-11 21 es/eglo
-10 22 es/eglo_
-12 -10 es/ego
-10 -9 es/ego_
-13 -10 es/egra
-17 -10 es/egra_
15 16 es/egre
19 26 es/egres
-2 -4 es/egro
0 -5 es/egro_
-3 -11 es/egu
-11 -7 es/egue
-13 -9 es/egue_
12 12 es/egui
18 10 es/egui_
6 -6 es/eguid
0 18 es/eguir
-5 -13 es/egun
-18 -4 es/egun_
-8 -5 es/egund
1 -4 es/egunt
-2 -6 es/egur
7 7 es/egura
-5 -9 es/eguri
-3 -7 es/eguro
11 -12 es/eh_
-27 -11 es/ei_
-18 3 es/eia
-16 6 es/eia_
-24 -18 es/eim
-15 -11 es/eimo
-15 -11 es/eimos
-8 -11 es/ein
-8 -3 es/eint
-6 5 es/einte
-1 -12 es/einti
-26 -29 es/eit
-10 -8 es/eja
-5 12 es/eja_
36 16 es/ejad
32 21 es/ejado
6 -14 es/ejan
12 6 es/ejan_
-21 -31 es/ejand
-11 -11 es/ejar
-6 -6 es/ejar_
-14 -9 es/ejarl
5 2 es/ejaro
-17 -21 es/ejas
-27 -25 es/ejas_
13 20 es/eje
11 18 es/eje_
-7 -11 es/ejer
9 -18 es/eji
9 -8 es/ejit
-14 -1 es/ejo
-7 3 es/ejo_
-4 -3 es/ejor
7 -6 es/ejor_
-13 -3 es/ejora
-17 -17 es/ejos
-17 -17 es/ejos_
-17 -17 es/el_
-15 -11 es/ela
-9 1 es/ela_
-13 -29 es/elad
-11 -29 es/elada
-10 5 es/elade
0 -12 es/elado
-15 0 es/elan
-15 6 es/elant
-9 -16 es/elar
-26 13 es/eld
12 14 es/ele
5 7 es/ele_
-2 11 es/elea
-24 -43 es/elee
-24 -43 es/elee_
26 14 es/eleg
25 20 es/elegi
-4 -1 es/elen
0 4 es/eles_
0 -8 es/elg
-11 -13 es/eli
-30 -19 es/elic
-7 10 es/elice
-25 -30 es/elici
-20 -12 es/elicu
-32 -17 es/eligr
8 3 es/elit
-14 -2 es/eliz
-14 -2 es/eliz_
-3 9 es/ell
0 4 es/ella
1 10 es/ella_
-14 -11 es/ellan
-15 -28 es/elle
-6 -24 es/elle_
-17 6 es/elli
11 22 es/ello
5 13 es/ello_
11 28 es/ellos
-2 6 es/elo
8 12 es/elo_
4 3 es/eloj_
1 4 es/elor
1 4 es/elori
-32 -21 es/elos
-31 -21 es/elos_
36 39 es/elt
24 22 es/elta
34 17 es/elta_
-18 1 es/eltas
21 28 es/elto
21 28 es/elto_
-2 -17 es/elu
-6 -4 es/elul
-6 -4 es/elula
7 1 es/elv
-8 -2 es/elva_
4 2 es/elve
8 8 es/elve_
-6 -2 es/elvo
-6 -2 es/elvo_
28 -15 es/em_
-4 -5 es/ema_
-7 0 es/eman
-7 6 es/emana
19 16 es/emar
0 9 es/emar_
-30 -12 es/emas_
12 4 es/emasi
-10 1 es/emb
-12 2 es/embl
-5 3 es/embla
-11 -15 es/emblo
4 -22 es/embr
6 -9 es/embre
11 -3 es/eme
-2 -8 es/eme_
33 38 es/emen
21 23 es/ement
-16 -18 es/emi
-26 -8 es/emia
-6 -11 es/emo
-15 -2 es/emo_
10 4 es/emoc
10 4 es/emoci
-14 -10 es/emos
-10 -7 es/emos_
6 8 es/emp
-3 -12 es/empa
-25 -34 es/empan
-7 0 es/empe
4 8 es/empec
-26 -10 es/empez
17 3 es/empi
17 3 es/empie
-4 8 es/empo
-6 -9 es/empr
-13 -25 es/empra
9 15 es/empu
9 15 es/empuj
5 3 es/en_
4 0 es/ena_
-5 22 es/enad
-22 15 es/enado
-14 -11 es/enal
-13 -19 es/enal_
-15 0 es/enale
-28 -21 es/enam
-28 -21 es/enamo
15 8 es/enan
23 25 es/enan_
-16 -17 es/enand
-9 2 es/enar
-31 -19 es/enar_
-4 -14 es/enas
-4 -13 es/enas_
-11 -5 es/enaz
-34 -26 es/enaza
15 7 es/enc
20 13 es/enca
22 21 es/encar
3 8 es/encen
-1 -6 es/enci
-3 10 es/enco
7 15 es/encon
15 10 es/encu
15 10 es/encue
8 -4 es/enda
-5 -5 es/enda_
-5 -9 es/ende
14 0 es/ende_
-26 -16 es/ender
2 -6 es/endi
7 20 es/endi_
10 4 es/endid
-5 -26 es/endie
-24 -12 es/endio
-11 3 es/endo
-7 2 es/endo_
-10 -2 es/endom
6 25 es/endr
11 -12 es/ene
16 -4 es/ene_
-7 -13 es/enem
-7 -12 es/enemo
9 11 es/enen
8 7 es/enen_
-12 -13 es/ener
11 9 es/ener_
-25 -28 es/enero
-19 -27 es/enes
-15 -25 es/enes_
-7 -5 es/enf
5 9 es/enfe
5 9 es/enfer
-5 -8 es/enfr
8 16 es/enfre
9 4 es/eng
-5 -8 es/enga
7 3 es/enga_
-31 -13 es/engan
10 7 es/engo
10 6 es/engo_
-13 2 es/enia
-11 13 es/enia_
-8 -22 es/enid
-19 -18 es/enido
30 14 es/enis
41 32 es/enm
41 33 es/enme
40 32 es/enme_
8 0 es/eno
19 6 es/eno_
-28 -14 es/enoj
-20 -12 es/enoja
-5 5 es/enor
-4 -1 es/enora
-4 -9 es/enos
-4 -9 es/enos_
-25 -24 es/enov
-6 -18 es/ens
-8 -14 es/ensa
-16 9 es/ensa_
3 13 es/ensab
-5 -10 es/ensad
-10 -7 es/ensaj
5 -1 es/ensam
9 -1 es/ensan
-10 -3 es/ensar
7 -3 es/ensay
7 0 es/ense
8 6 es/ense_
-8 -6 es/ensen
7 -2 es/ensi
-4 -13 es/ensio
7 9 es/enso
14 19 es/enso_
-22 -9 es/ensor
-3 4 es/ent
-2 -5 es/enta_
28 31 es/entad
8 9 es/entan
5 5 es/entar
-16 -12 es/entas
3 6 es/ente_
-23 -22 es/entej
30 31 es/enten
-12 9 es/enter
-26 -21 es/entes
11 14 es/enti
-11 -5 es/enti_
-35 -8 es/entid
24 27 es/entie
-11 -9 es/entir
12 8 es/entis
-7 9 es/ento
-1 8 es/ento_
-19 9 es/enton
8 15 es/entos
-10 -8 es/entra
8 7 es/entro
-44 3 es/enu
-31 14 es/enun
-31 14 es/enunc
-41 -14 es/env
-34 11 es/enve
-34 11 es/enven
-45 -29 es/envi
-5 -7 es/enza_
6 17 es/eo_
-2 -6 es/eoc
-2 -6 es/eocu
-2 -6 es/eocup
-5 -7 es/eol
-5 -7 es/eoll
-5 -7 es/eolla
1 -17 es/eon
-4 -9 es/eon_
-18 0 es/eor
-18 0 es/eor_
8 8 es/eos
8 4 es/eos_
12 12 es/epa
-4 8 es/epa_
14 2 es/epar
13 7 es/epara
-9 -21 es/epare
8 8 es/epart
6 -10 es/epas
-10 -30 es/epas_
-18 -25 es/epe
-26 2 es/epet
-26 2 es/epeti
12 0 es/epi
3 6 es/epit
-27 -3 es/epo
-39 0 es/epoc
-39 0 es/epoca
-13 -3 es/epr
5 15 es/epre
6 13 es/epres
-1 -6 es/ept
-46 -41 es/equ
-14 -25 es/eque
-19 -23 es/equen
-44 -36 es/equi
-36 -15 es/equip
-6 0 es/er_
-2 5 es/era
-3 6 es/era_
-1 8 es/erac
-1 8 es/eraci
1 -11 es/eral
12 -3 es/eral_
-38 -16 es/eran
-6 -6 es/eran_
-28 -21 es/erand
-19 -6 es/erano
-41 32 es/eranz
-15 -7 es/erap
-8 -3 es/erapi
8 3 es/erar
15 13 es/erar_
15 1 es/eras
15 1 es/eras_
-4 -5 es/erc
-17 -17 es/erca
-26 -20 es/erca_
-24 -12 es/ercad
-4 5 es/erce
-2 10 es/ercer
-6 -6 es/erci
5 3 es/erco
5 2 es/ercol
11 4 es/erd
8 -4 es/erda
5 1 es/erda_
20 19 es/erdad
-8 -23 es/erde
-14 -25 es/erde_
-12 11 es/erdi
-12 26 es/erdi_
-22 3 es/erdim
10 15 es/erdo
-11 15 es/erdo_
17 7 es/erdon
-10 -11 es/ere
-7 0 es/ere_
-19 3 es/erec
-15 -13 es/ered
-15 -13 es/ereda
8 -1 es/eren
8 9 es/eren_
-1 -19 es/erenc
-6 -3 es/erer
-6 -3 es/erer_
3 -11 es/eres
3 -8 es/eres_
20 9 es/erez
-21 -20 es/erf
-22 -18 es/erfe
-22 -18 es/erfec
-19 -2 es/erg
1 -4 es/erge
1 -4 es/ergen
-34 -13 es/ergi
-34 -13 es/ergia
-9 -2 es/ergu
-9 -2 es/ergue
-13 -21 es/eri
-17 -19 es/eria
1 -7 es/eria_
-41 5 es/erian
4 -6 es/erid
10 1 es/erida
-2 -5 es/erido
0 -5 es/erie
-20 -12 es/erie_
17 14 es/erio
21 26 es/erio_
9 16 es/erit
2 9 es/erl
-2 -11 es/erle
-10 -7 es/erle_
19 27 es/erlo
31 38 es/erlo_
-5 -5 es/erma
23 25 es/erma_
-2 -4 es/erman
-11 -11 es/erme
-5 -6 es/erme_
-9 -4 es/ermer
8 2 es/ermi
-15 0 es/ermo
-12 9 es/ermo_
0 6 es/ern
-3 16 es/erna
10 13 es/erna_
-22 22 es/ernad
-2 -5 es/ernas
12 2 es/erne
25 2 es/ernet
-15 1 es/erno
-14 6 es/erno_
6 3 es/ero_
-5 -5 es/eron
-5 -5 es/eron_
-13 -13 es/eros
-13 -13 es/eros_
-5 17 es/erp
-5 17 es/erpo
-3 22 es/erpo_
8 -1 es/err
3 7 es/erra
1 -6 es/erra_
26 12 es/errad
-16 24 es/erram
5 -7 es/erran
4 5 es/errar
10 1 es/erre
-4 -14 es/erre_
30 32 es/erren
-1 -9 es/erri
-14 -5 es/errit
6 -1 es/erro
6 7 es/erro_
-6 -2 es/error
-11 -32 es/erros
-18 19 es/ers
1 -5 es/ersa
-5 19 es/erse
-15 26 es/ersi
-7 3 es/erso
-7 3 es/erson
2 4 es/erta
8 1 es/erta_
-7 20 es/ertad
-5 -3 es/ertar
2 27 es/ertas
5 3 es/erte
10 7 es/erte_
-17 -30 es/erti
-3 14 es/erto
-4 8 es/erto_
-8 5 es/ertos
-6 -16 es/erv
6 9 es/erve
-3 14 es/ervez
-2 -19 es/ervi
-6 3 es/ervic
26 11 es/ervid
-13 -24 es/ervio
-5 6 es/erz
-7 6 es/erzo
-7 6 es/erzo_
-10 -3 es/es_
3 4 es/esa
-7 5 es/esad
-27 0 es/esap
-27 0 es/esapa
29 42 es/esar
-9 -5 es/esas
-7 -8 es/esas_
11 9 es/esay
11 9 es/esayu
0 13 es/esc
-8 -15 es/esca
-7 -10 es/escan
-44 -15 es/esce
-44 -15 es/escen
13 25 es/esco
10 16 es/escog
-8 12 es/escon
1 -6 es/escop
5 31 es/escu
1 5 es/escuc
19 15 es/escue
1 12 es/esd
1 12 es/esde
1 12 es/esde_
2 -8 es/ese
-5 -28 es/ese_
-12 0 es/esen
-17 -3 es/esent
12 10 es/eseo
12 10 es/eseo_
-5 8 es/eses
-4 3 es/eses_
-17 -21 es/esia
-17 -21 es/esia_
0 -9 es/esin
-34 -45 es/esino
-17 -6 es/esio
-19 -14 es/esion
-17 -27 es/esis
-33 -36 es/esis_
15 14 es/esit
23 25 es/esita
-11 -10 es/esito
-11 -9 es/esm
-11 -9 es/esma
-6 -6 es/esmay
-12 -8 es/eso
-7 -2 es/eso_
-10 -15 es/esor
-43 -35 es/esos
-43 -35 es/esos_
0 -6 es/esp
1 -11 es/espa
6 15 es/espac
4 5 es/espe
10 9 es/esped
-21 5 es/espej
-4 0 es/esper
-3 -6 es/espid
-6 9 es/espie
-12 4 es/espo
0 -13 es/espon
-17 13 es/espos
-5 -8 es/espu
-5 -7 es/espue
-8 -1 es/esq
-11 -4 es/esqu
-7 2 es/esqui
5 -7 es/est
5 -1 es/esta
12 4 es/esta_
-29 -29 es/estab
10 -6 es/estac
-18 13 es/estad
11 18 es/estam
-13 7 es/estan
5 18 es/estar
-10 -13 es/estas
-5 -20 es/este
-4 -17 es/este_
1 -7 es/esti
15 15 es/estid
-9 -22 es/estio
5 11 es/esto_
-7 15 es/estor
-28 -23 es/estos
12 6 es/estr
-10 -7 es/estra
-7 -20 es/estre
-26 -6 es/estro
-2 9 es/estu
-30 -18 es/estud
1 18 es/estuv
7 -27 es/esu
18 -2 es/et_
-11 -10 es/eta
6 21 es/etad
-30 -14 es/etar
-17 -23 es/etas
-12 -23 es/etas_
-4 -12 es/ete
-8 -7 es/ete_
-11 -6 es/eten
12 -1 es/eter
7 2 es/eter_
-5 -11 es/etera
7 7 es/eteri
12 6 es/etes
12 6 es/etes_
5 3 es/eti
7 1 es/eti_
-5 30 es/etia
-9 -2 es/etid
12 4 es/etie
12 23 es/etio
12 23 es/etio_
-42 -38 es/etir
-18 -24 es/eto
-7 -14 es/eto_
-9 -18 es/etos
-13 -22 es/etos_
-3 9 es/etr
-10 8 es/etra
-20 4 es/etras
7 22 es/etro_
-7 -17 es/etros
5 -2 es/ett
7 -1 es/ette
26 20 es/eud
-5 1 es/eun
-12 -2 es/euni
-12 0 es/eunio
-22 -26 es/eut
-6 -1 es/eva
-8 -24 es/eva_
-9 -2 es/evab
-9 -2 es/evaba
2 16 es/evan
0 11 es/evant
5 7 es/evar
10 10 es/eve_
-2 -11 es/ever
-2 -7 es/evera
-25 -16 es/evi
-32 -13 es/evis
-27 -6 es/evisa
-25 -26 es/evist
-37 -15 es/eviv
-17 3 es/evivi
0 5 es/evo_
4 0 es/evol
4 0 es/evolv
3 5 es/evos
3 5 es/evos_
17 27 es/evu
17 27 es/evue
17 27 es/evuel
-16 -4 es/ex_
-4 -4 es/exam
-4 -10 es/exi
5 32 es/exis
5 32 es/exist
4 -14 es/exp
9 0 es/expl
-4 -19 es/ext
-8 -19 es/extr
-8 -19 es/extra
-23 -23 es/ey_
14 18 es/eye
13 12 es/eyen
12 11 es/eyend
-4 -6 es/ez_
-5 3 es/eza
-11 1 es/eza_
-11 -31 es/ezar
-8 -30 es/ezar_
20 9 es/ezc
29 8 es/ezca
29 8 es/ezca_
11 9 es/ezco
11 9 es/ezco_
-35 -8 es/ezo
-32 -13 es/ezo_
-5 -9 es/fa_
-4 -5 es/fac
-10 0 es/faci
-10 0 es/facil
2 -7 es/fact
2 -7 es/factu
15 16 es/fal
-4 20 es/fall
-6 30 es/falla
15 8 es/falt
17 13 es/falta
-2 -20 es/falte
-10 -15 es/fan
17 15 es/far
2 -8 es/farm
2 -8 es/farma
-9 6 es/fart
-8 0 es/farto
4 -6 es/fav
4 -6 es/favo
4 -6 es/favor
6 11 es/fe_
9 4 es/fec
21 12 es/fech
21 12 es/fecha
-9 3 es/fecto
-26 -12 es/fel
-26 -12 es/feli
-15 -8 es/felic
-14 -2 es/feliz
6 4 es/feo
8 11 es/feo_
-14 -16 es/fer
-18 -16 es/feri
-26 -26 es/feria
5 9 es/ferm
10 5 es/ferme
-3 -7 es/ferr
19 14 es/fes
17 -5 es/fia
-16 -20 es/fic
-12 -36 es/fica
18 18 es/fich
18 18 es/ficha
-11 -3 es/fici
-13 -14 es/ficin
3 7 es/ficio
-24 -30 es/fie
-4 -13 es/fier
4 5 es/fiero
-3 -10 es/fierr
-13 -5 es/fies
-11 2 es/fiest
9 -2 es/fije
9 -2 es/fijes
6 8 es/fila
-16 -15 es/file
-14 -29 es/file_
5 -3 es/fin_
-9 -10 es/final
-15 -11 es/finc
-15 -11 es/finca
-26 -7 es/fine
-36 -28 es/fir
-28 -23 es/firm
-24 -27 es/firma
-34 -25 es/firme
-40 -40 es/fla
-16 -6 es/flo
-15 -21 es/floj
4 -10 es/flor
0 -10 es/flore
-3 11 es/fo_
-6 -4 es/fono_
6 -2 es/fonos
-25 -29 es/for
-19 -23 es/form
-6 -13 es/forma
-9 -13 es/forme
-5 -16 es/foro
13 4 es/fot
13 4 es/foto
9 -2 es/foto_
13 13 es/fotos
-5 2 es/fra
9 3 es/fras
11 13 es/frasc
-16 -26 es/fraz
23 14 es/fre
46 35 es/fren
19 5 es/freno
19 26 es/frent
-3 -11 es/fri
-15 -6 es/fria
-16 -4 es/fria_
-37 -7 es/fru
-37 -7 es/frut
9 3 es/fue
12 10 es/fueg
12 10 es/fuego
-5 9 es/fuera
11 15 es/fuero
1 -16 es/fuert
-9 1 es/fui_
-12 -17 es/fuim
-12 -17 es/fuimo
-26 -32 es/fum
-31 -21 es/fun
-22 -20 es/func
-22 -20 es/funci
6 1 es/fune
6 1 es/funer
28 41 es/fus
-2 6 es/fut
4 5 es/futb
4 5 es/futbo
20 23 es/ga_
-25 -8 es/gab
-25 -8 es/gaba
-24 -5 es/gaba_
-10 -12 es/gad
5 6 es/gada
6 2 es/gada_
-9 4 es/gadas
-15 -14 es/gado
-19 -12 es/gado_
-5 -6 es/gal
4 12 es/gala
-42 -30 es/galan
0 8 es/galar
2 4 es/gale
-6 -4 es/gale_
-19 -16 es/gall
-23 -3 es/galle
-6 -22 es/gallo
1 -7 es/galo
1 -7 es/galo_
13 5 es/galp
13 5 es/galpo
-2 12 es/gam
-18 14 es/game
7 -1 es/gamo
7 -1 es/gamos
14 2 es/gan
23 18 es/gan_
-3 -10 es/gana
-5 -8 es/ganas
-1 12 es/gand
-1 14 es/gando
-9 -3 es/gane
-9 -3 es/gane_
2 8 es/gano
-21 9 es/gano_
5 -3 es/gant
5 13 es/ganta
28 20 es/gar
20 15 es/gar_
-11 -21 es/gara
-4 -5 es/garaj
5 13 es/garg
5 13 es/garga
45 47 es/garm
45 47 es/garme
-19 -18 es/garo
-19 -18 es/garon
-4 16 es/garra
13 1 es/garre
-18 -19 es/garro
13 12 es/gars
13 12 es/garse
-13 -12 es/gas
-16 -27 es/gas_
12 7 es/gaso
16 7 es/gasol
-5 34 es/gast
-12 -5 es/gat
1 -5 es/gata
1 -5 es/gata_
-12 -5 es/gato
-11 -5 es/gato_
-6 9 es/ge_
9 -7 es/gel
4 -13 es/gela
-9 5 es/gen
-26 -3 es/gen_
-6 0 es/genc
-6 0 es/genci
-12 -5 es/gene
-26 12 es/geni
0 7 es/gent
3 -5 es/gente
-5 -4 es/ger
31 37 es/ght
31 35 es/ght_
33 39 es/gi_
-41 -35 es/gia
-41 -35 es/gia_
-17 -17 es/gid
3 26 es/gil
-11 25 es/gila
-13 -14 es/gim
-10 -10 es/gimn
-10 -10 es/gimna
-10 8 es/gin
-4 -5 es/gina_
-20 -2 es/gine
-16 30 es/gino
-16 30 es/gino_
-11 -18 es/gio
-11 -15 es/gio_
-3 7 es/gir
9 17 es/gir_
-14 -12 es/gis
-14 -12 es/gist
-14 -12 es/gistr
-15 -6 es/gla
2 -5 es/gle
15 12 es/gle_
-19 -23 es/gles
0 14 es/glo
-10 22 es/glo_
7 12 es/go_
3 7 es/golp
-3 6 es/golpe
12 21 es/gon
-22 -11 es/gor
-11 13 es/gord
-41 -20 es/gos
-53 -37 es/gos_
-26 -27 es/got
-13 -24 es/gota
2 -8 es/gra
-8 -13 es/gra_
-8 -9 es/graba
-3 -6 es/grac
-3 -6 es/graci
-5 -11 es/grad
-17 -15 es/grade
21 25 es/gram
7 12 es/grama
-7 -7 es/gran
-4 -4 es/grand
-5 31 es/grar
2 37 es/grar_
5 -2 es/gre
8 -2 es/gre_
-2 14 es/gres
-10 -12 es/gri
-9 -10 es/grit
-14 -12 es/grite
-24 -23 es/grito
-10 -10 es/gro
-8 -9 es/gro_
-15 -17 es/gru
-15 -16 es/grup
-15 -16 es/grupo
-11 -7 es/gua_
-3 7 es/gual
2 10 es/gual_
8 11 es/guan
7 6 es/guant
6 12 es/guar
5 12 es/guard
12 2 es/gue
13 7 es/gue_
5 9 es/guen
25 52 es/guen_
-7 -8 es/guenz
-11 -14 es/guer
-4 -7 es/guera
-18 -23 es/guerr
11 5 es/gui
18 10 es/gui_
6 -6 es/guid
-1 -7 es/guie
-4 -10 es/guien
0 18 es/guir
8 18 es/guir_
-2 -6 es/guita
-6 3 es/gul
-19 -9 es/gull
-19 -9 es/gullo
5 -2 es/gun
-2 4 es/gun_
-4 -22 es/guna
2 -27 es/guna_
-8 -5 es/gund
6 2 es/gunda
-11 -6 es/gundo
36 49 es/guno
36 49 es/guno_
1 -4 es/gunt
-10 -17 es/gunte
-7 -13 es/gunto
2 -7 es/gur
7 7 es/gura
7 9 es/gura_
2 -9 es/guri
-5 -9 es/gurid
-3 -11 es/guro
-3 -10 es/guro_
-11 -20 es/gus
-11 -20 es/gust
-17 -36 es/gusta
-9 -13 es/gusto
1 -10 es/ha_
-14 15 es/habe
-14 15 es/haber
-9 -5 es/habi
-7 -2 es/habl
-21 -25 es/hable
-5 12 es/hablo
28 10 es/habr
42 40 es/habra
-17 -26 es/habri
12 8 es/hac
3 7 es/hace
-5 14 es/hace_
-3 -5 es/hacen
11 -3 es/hacer
15 12 es/hach
-8 2 es/hacho
4 -2 es/haci
4 -2 es/hacia
0 -4 es/hacie
27 21 es/had
19 11 es/hada
13 11 es/hada_
22 15 es/hag
16 8 es/haga
24 15 es/haga_
13 22 es/hago
13 22 es/hago_
-6 -8 es/hah
-6 -8 es/haha
-6 -8 es/haha_
1 29 es/hal
1 29 es/hall
-9 16 es/hallo
-41 -41 es/ham
-19 -9 es/hama
-28 -13 es/hamac
-21 -21 es/hamb
-21 -16 es/hambr
8 5 es/han_
5 -14 es/har
17 11 es/har_
0 14 es/hari
0 14 es/haria
-16 -24 es/harl
-16 -24 es/harla
-11 -12 es/has_
-21 -22 es/hat
17 16 es/hau_
6 11 es/hav
-4 5 es/hay_
14 2 es/haya
14 2 es/haya_
19 6 es/he_
-15 -27 es/hec
-8 -14 es/hech
-10 -24 es/hecho
-27 -28 es/hel
-26 -21 es/hela
-26 -19 es/helad
-22 -29 es/hem
-7 -12 es/hen
1 -7 es/hent
1 -7 es/henta
7 0 es/her
-9 -12 es/heri
-4 29 es/het
-3 20 es/hete
0 16 es/hete_
-2 -14 es/hi_
-4 3 es/hic
-21 3 es/hica
-26 25 es/hica_
-5 -3 es/hici
-10 0 es/hicie
-15 -27 es/hicim
8 7 es/hico_
-8 -5 es/hicos
-4 0 es/hie
-4 -10 es/hija
-18 -21 es/hijas
-10 -2 es/hijo
-4 -7 es/hijo_
-12 1 es/hijos
8 0 es/hil
12 8 es/hill
26 26 es/hilla
-4 -11 es/hillo
-15 3 es/hip
-5 -17 es/hipo
6 -5 es/hiq
6 -5 es/hiqu
6 -5 es/hiqui
-2 -7 es/his
-5 10 es/histe
5 -13 es/histo
-13 -9 es/hiz
-13 -9 es/hizo
-13 -9 es/hizo_
-4 5 es/ho_
11 -12 es/hoc
-4 -16 es/hoco
-22 -19 es/hocol
6 3 es/hog
5 -1 es/hoga
17 11 es/hogar
2 27 es/hogo
2 27 es/hogo_
-5 -9 es/hoj
-11 -11 es/hoja
-10 -11 es/hoja_
-6 -7 es/hol
-6 -12 es/hola
-6 -12 es/hola_
-2 -16 es/hom
9 -8 es/homb
9 -8 es/hombr
11 20 es/hon
34 33 es/hond
34 33 es/hondo
-2 -7 es/hor
2 -6 es/hora
4 -8 es/hora_
-5 -15 es/horar
-7 5 es/horas
-10 -3 es/horc
-12 -13 es/horca
5 29 es/horco
4 7 es/hori
4 8 es/horit
-1 4 es/horm
-12 -12 es/horn
8 13 es/horr
-21 -8 es/horri
9 23 es/horro
-8 -11 es/hos
-17 -6 es/hos_
6 3 es/hosp
6 3 es/hospi
23 15 es/hot
24 9 es/hote
24 9 es/hotel
23 16 es/hoy
23 16 es/hoy_
31 35 es/ht_
-16 6 es/hub
-16 25 es/hubi
-16 25 es/hubie
-14 -11 es/hubo
-14 -11 es/hubo_
-20 -9 es/hue
-2 11 es/hueco
-22 -20 es/huel
-17 -15 es/huele
-10 -18 es/huer
-14 -14 es/huert
-2 23 es/huev
-13 -30 es/hum
-32 -23 es/ia_
5 -3 es/iad
13 9 es/iada
13 9 es/iada_
-22 -18 es/iado
-22 -17 es/iado_
18 12 es/iadu
18 12 es/iaduc
-14 0 es/iaj
-18 -9 es/iaja
2 13 es/iaje
3 13 es/iaje_
-17 -27 es/ial
-39 -33 es/ial_
12 5 es/iam
-17 2 es/iamo
-17 2 es/iamos
-3 -19 es/ian
22 6 es/iana
18 8 es/iana_
-15 -23 es/iand
-15 -23 es/iando
-7 -25 es/iano
-27 -28 es/iano_
-35 19 es/iap
-12 -9 es/iar
-27 -14 es/iar_
-6 -3 es/iari
6 -3 es/iario
15 16 es/iaro
15 16 es/iaron
-9 11 es/ias
-9 11 es/ias_
-17 -1 es/iat
-16 6 es/iatr
-14 2 es/iatra
5 -6 es/iba
11 1 es/iba_
-22 -20 es/ibi
7 2 es/ibi_
-18 -3 es/ibio
-5 10 es/ibio_
-27 -27 es/ibir
-24 -22 es/ibir_
-18 -22 es/ibirl
-25 -11 es/ibl
-21 -3 es/ible
-21 -8 es/ible_
9 9 es/ibo
15 9 es/ibo_
5 -5 es/ibr
11 6 es/ibre
-9 -9 es/ibro
-7 -2 es/ibro_
-6 -17 es/ibros
-14 -22 es/ibu
-6 -15 es/ibuj
-16 -20 es/ibujo
-18 -7 es/ica
3 20 es/ica_
-15 -10 es/icac
-15 -10 es/icaci
-22 -16 es/icam
-35 -21 es/ican
17 11 es/icar
5 5 es/icar_
-16 -18 es/icas
-16 -18 es/icas_
-7 -2 es/ice_
9 9 es/icen
12 6 es/icen_
-1 6 es/icenc
-16 -26 es/icer
-31 -21 es/iceri
9 20 es/ices
9 20 es/ices_
18 14 es/ich
15 9 es/icha
-4 -8 es/icha_
6 17 es/icho
6 17 es/icho_
-5 -5 es/ici_
9 12 es/icia
13 10 es/icia_
16 8 es/icias
17 10 es/icid
5 -2 es/icida
19 18 es/icidi
2 21 es/icie
9 10 es/iciem
9 20 es/icien
-9 15 es/icier
-15 -27 es/icim
-15 -27 es/icimo
-10 -18 es/icin
-10 -18 es/icina
9 20 es/icio
5 28 es/icio_
18 13 es/icion
-15 -21 es/ick
-28 -4 es/icl
-28 -4 es/icle
-24 -16 es/ico
-29 -22 es/ico_
18 1 es/icol
18 1 es/icolo
-34 -24 es/icu
-54 -26 es/icul
-37 -19 es/icula
15 4 es/ida
18 10 es/ida_
-16 -5 es/idad
-18 -14 es/idad_
-2 18 es/idado
7 22 es/idarm
-26 -17 es/idas
-26 -17 es/idas_
-16 -25 es/ide
-24 -34 es/ide_
-11 8 es/idea
7 18 es/idea_
-16 1 es/ideas
0 6 es/iden
-15 -5 es/iden_
-5 10 es/ident
4 -5 es/ideo
-12 -16 es/ideo_
-5 -7 es/ideol
-11 -16 es/ides
1 21 es/idi
5 2 es/idi_
10 8 es/idid
8 12 es/idido
-4 25 es/idie
8 18 es/idien
10 5 es/idio
11 7 es/idio_
-6 -14 es/ido
-8 -8 es/ido_
-29 -42 es/idor
-29 -43 es/idor_
-16 -21 es/idos
-16 -21 es/idos_
-13 -8 es/idr
4 8 es/ie_
-45 -37 es/ieb
0 15 es/iec
-12 4 es/ieci
-12 -6 es/iecio
-2 6 es/iecis
-19 0 es/ied
-26 -2 es/ieda
-26 -2 es/iedad
-12 0 es/iedo
-13 0 es/iedo_
-9 4 es/iej
-8 9 es/ieja
1 11 es/ieja_
-17 -1 es/iejas
-6 -1 es/iejo
0 10 es/iejo_
-14 -12 es/iejos
-1 -9 es/iel
19 5 es/ielo
19 5 es/ielo_
-3 6 es/iemb
-10 10 es/iembl
6 -12 es/iembr
6 -8 es/ien
10 3 es/ien_
-7 -1 es/iend
-35 -21 es/ienda
13 -1 es/iende
-5 8 es/iendo
11 -4 es/iene
14 4 es/iene_
8 7 es/ienen
12 16 es/iens
15 20 es/ienso
-13 -14 es/ient
4 25 es/ienta
-10 -14 es/iente
-6 4 es/iento
7 -1 es/ientr
-5 -2 es/ier
-17 28 es/ier_
1 6 es/iera
-10 6 es/iera_
35 7 es/ieran
5 2 es/ierco
-55 -41 es/ierd
-35 -28 es/ierda
-10 -9 es/iere
-14 -11 es/iere_
23 30 es/ieren
12 9 es/ierna
-1 -5 es/ierne
-5 8 es/ierno
2 8 es/iero
12 12 es/iero_
-14 -7 es/ieron
9 -3 es/ierr
-2 -23 es/ierra
34 18 es/ierre
-9 10 es/ierro
7 13 es/iert
7 -24 es/ierta
2 35 es/ierto
-27 -26 es/ies
-7 -14 es/ies_
-17 -17 es/iest
-17 -17 es/iesta
-12 -18 es/iet
-18 -12 es/ieta
-24 -8 es/ieta_
-2 -4 es/iete
-2 -4 es/iete_
-10 -11 es/ieto
-4 -4 es/ieto_
-12 -15 es/ietos
2 -13 es/iez
2 -5 es/iez_
-1 -10 es/iezo
-1 -10 es/iezo_
-15 -39 es/ifi
-10 -31 es/ific
-12 -36 es/ifica
-6 -6 es/ifici
-11 -7 es/ifo
7 3 es/iga_
20 17 es/igal
20 17 es/igale
-3 15 es/igam
10 9 es/igan
-15 -15 es/igar
-8 -14 es/igarr
-33 -41 es/igas
-33 -41 es/igas_
10 -11 es/ige
31 37 es/igh
31 37 es/ight
31 35 es/ight_
2 27 es/igi
-11 25 es/igil
-11 25 es/igila
-11 10 es/igl
-3 5 es/igo
-3 9 es/igo_
-18 -19 es/igos
-18 -19 es/igos_
-20 -5 es/igr
-32 -17 es/igro
-32 -17 es/igro_
-5 -5 es/igu
-6 6 es/igua
-3 7 es/igual
9 7 es/igue
20 0 es/igue_
-5 -16 es/igui
-4 -9 es/iguie
-9 -5 es/ija
-5 3 es/ija_
-26 -19 es/ijam
-26 -19 es/ijama
9 6 es/ijas
9 6 es/ijas_
9 -6 es/ije
12 -5 es/ije_
-9 -1 es/ijer
-8 -12 es/ijera
-8 6 es/ijero
9 -2 es/ijes
9 -2 es/ijese
10 14 es/iji
20 27 es/ijit
-8 -5 es/ijo
-4 -5 es/ijo_
-12 1 es/ijos
-12 1 es/ijos_
3 10 es/ike
-1 -10 es/il_
-5 -12 es/ila
-10 -8 es/ila_
9 -4 es/ilad
12 -4 es/ilado
14 16 es/ilan
-15 -18 es/ilar
-10 -1 es/ilar_
8 7 es/ile
14 0 es/ile_
-1 -5 es/ilen
-1 -5 es/ilenc
-4 10 es/iler
-4 10 es/iler_
-14 -20 es/ilet
4 12 es/ili
1 5 es/ilia_
-2 -6 es/ill
15 14 es/illa
19 16 es/illas
-15 -19 es/ille
-9 -24 es/iller
-14 -2 es/illet
-3 -11 es/illo
-6 -18 es/illon
-21 -14 es/illos
-7 -11 es/ilo
-9 -14 es/ilo_
7 20 es/ilos
7 20 es/ilos_
-5 -11 es/im_
-7 -1 es/ima
1 -16 es/ima_
-14 18 es/imag
-15 6 es/image
-6 16 es/imagi
-38 -22 es/imar
-12 -9 es/imarm
-29 -6 es/imas
-29 -6 es/imas_
-20 -22 es/imb
5 -11 es/ime
13 -6 es/ime_
-5 -6 es/imer
-26 -29 es/imer_
-23 -22 es/imi
-9 -28 es/imie
-9 -28 es/imien
-10 -2 es/imn
-10 -10 es/imna
-10 -10 es/imnas
-13 -19 es/imo
18 16 es/imo_
-29 -16 es/imon
-35 -41 es/imos
-35 -41 es/imos_
0 -5 es/imp
11 4 es/impi
-2 -6 es/impia
-3 -7 es/impie
-13 4 es/impio
-8 -8 es/impo
-10 -5 es/impor
-21 -28 es/impu
-1 -6 es/in_
-3 -6 es/ina
7 4 es/ina_
6 1 es/inad
5 -3 es/inado
-10 -3 es/inal
-5 12 es/inan
3 7 es/inand
8 -6 es/inar
-20 -16 es/inar_
-12 8 es/inas
-12 8 es/inas_
4 -2 es/inat
4 -2 es/inata
-8 -2 es/inc
-12 -13 es/inca
21 -3 es/inca_
0 8 es/ince
-10 -10 es/ince_
-23 19 es/incen
-16 -9 es/inch
-26 -31 es/inci
-26 -31 es/incip
-2 -7 es/inco_
5 -7 es/incu
5 -7 es/incue
9 7 es/inda
8 7 es/inda_
5 8 es/indo
5 8 es/indo_
-22 -2 es/ine
-1 -7 es/ine_
-13 -13 es/inea
7 2 es/inea_
-21 1 es/iner
-1 4 es/inera
-28 -9 es/inero
-29 1 es/ines
-33 -4 es/ines_
-9 0 es/inf
-26 7 es/infa
-20 5 es/infar
-9 -20 es/info
-9 -20 es/infor
-7 -4 es/ing
-15 -21 es/ing_
-6 -1 es/ingo
-33 -19 es/ingos
-4 9 es/ini
-15 11 es/inic
-8 10 es/inica
-3 -8 es/inie
-3 -8 es/inier
16 19 es/inm
16 17 es/inmi
16 26 es/inmi_
2 5 es/ino
5 5 es/ino_
-18 -12 es/inos
-11 -6 es/inos_
-10 2 es/ins
-5 -13 es/inst
-9 12 es/insu
-13 10 es/insul
-9 -4 es/int
-7 -13 es/inta
-7 -3 es/inta_
-1 -11 es/intar
-1 10 es/inte
-12 6 es/inte_
14 33 es/inten
-3 7 es/inter
-6 -14 es/inti
-26 -7 es/into
-19 -20 es/into_
6 3 es/intu
6 3 es/intur
-10 -4 es/inu
-13 -18 es/inv
-5 -12 es/inve
-5 -12 es/inven
-11 -18 es/invi
-6 -20 es/invit
-8 -2 es/iny
-8 -2 es/inye
-8 -2 es/inyec
-10 -12 es/io_
-14 -9 es/ioc
-14 -9 es/ioch
-14 -9 es/iocho
-7 11 es/iod
-7 11 es/iodi
-9 9 es/iodia
17 23 es/iol
-20 -18 es/ion
-23 -8 es/ion_
10 -20 es/iona
9 -3 es/iona_
-23 -48 es/ionar
2 5 es/ione
-11 -10 es/iones
23 24 es/ionet
2 -11 es/ios
15 -1 es/ios_
-40 -51 es/iosa
-40 -51 es/iosa_
14 15 es/ioso
14 15 es/ioso_
-15 -33 es/iot
12 6 es/ipi
-22 -29 es/ipio
-45 -24 es/ipio_
4 -12 es/ipo
-2 -11 es/ipo_
-16 2 es/ipot
-16 2 es/ipote
8 -2 es/iqu
17 8 es/ique
-12 -4 es/ique_
-3 -11 es/iqui
-10 2 es/iquia
6 -5 es/iquit
-4 7 es/ir_
8 7 es/ira
15 13 es/ira_
-33 -14 es/irac
-33 -14 es/iraci
14 16 es/irad
12 25 es/irado
-19 -18 es/iram
-17 -21 es/iramo
22 14 es/iran
18 15 es/irand
-14 -5 es/irar
-11 -13 es/irar_
-5 0 es/irarl
5 24 es/irarm
-6 -6 es/ire
-13 -2 es/ire_
12 -4 es/irec
-10 -40 es/irect
-32 -15 es/iri
-19 -12 es/iria
-19 -12 es/iria_
-31 4 es/irla
-42 -1 es/irla_
-5 -4 es/irle
-3 -7 es/irle_
16 0 es/irlo
2 -6 es/irlo_
4 7 es/irm
-24 -27 es/irma
4 5 es/irme
4 5 es/irme_
-21 1 es/iro
-19 6 es/iro_
-5 17 es/irs
-5 17 es/irse
-4 8 es/irse_
-7 -4 es/irv
-11 -2 es/irve
-9 3 es/irve_
-13 -12 es/irvi
-8 -6 es/irvio
-3 14 es/irvo
-3 14 es/irvo_
-9 -4 es/is_
27 10 es/isa
-2 -11 es/isar_
8 12 es/isc
18 36 es/isco
-5 -8 es/iscu
-4 -13 es/iscul
4 11 es/iscut
6 5 es/ise
-18 -6 es/isf
-18 -6 es/isfr
-18 -24 es/isi
7 -8 es/isie
-23 -37 es/isim
-49 -32 es/isima
-13 -19 es/isimo
-9 8 es/isio
-9 21 es/ision
21 19 es/isis
21 19 es/isis_
-29 -23 es/isit
-26 -23 es/isita
13 -3 es/ism
6 5 es/isma
5 -10 es/ismo
5 -11 es/ismo_
10 7 es/iso
12 14 es/iso_
-1 -5 es/isor
8 -1 es/isp
10 13 es/ispa
11 16 es/ispar
7 -4 es/ist
-6 1 es/ista
25 9 es/iste
7 -6 es/iste_
-7 1 es/isti
-5 -7 es/istin
-3 38 es/istir
10 -7 es/isto
1 -15 es/isto_
9 13 es/istol
6 -3 es/istor
-16 -20 es/istr
-12 -10 es/istro
-14 -21 es/ita
-17 -30 es/ita_
-5 -13 es/itac
-5 -13 es/itaci
-9 -4 es/itad
-3 -4 es/itado
7 2 es/ital
10 7 es/ital_
-2 -12 es/itan
1 -11 es/itan_
-3 -5 es/itand
13 17 es/itar
4 12 es/itar_
-10 3 es/itarm
15 25 es/itaro
-2 -6 es/itarr
-7 18 es/itas
-7 18 es/itas_
12 -3 es/ite
16 11 es/ite_
10 -5 es/iter
10 -5 es/itera
12 10 es/iti
9 10 es/itio
9 10 es/itio_
6 4 es/ito
11 5 es/itor
12 1 es/itori
6 11 es/itos
-7 -1 es/itos_
-4 -11 es/itu
-3 -11 es/itul
2 -5 es/itulo
-24 -18 es/iud
6 -2 es/iva
5 4 es/iva_
-15 -11 es/ive
-20 -7 es/ive_
-4 5 es/iver
-6 9 es/ivers
8 17 es/ivi
3 -10 es/ivia
15 24 es/ivie
21 23 es/ivin
-19 4 es/ivio
-19 4 es/ivio_
22 9 es/ivir
13 5 es/ivir_
-7 -13 es/ivo
5 13 es/ivo_
-26 -13 es/ivor
-26 -13 es/ivorc
-9 -17 es/ivos
-9 -17 es/ivos_
-24 -14 es/iz_
-20 -10 es/iza
-5 4 es/iza_
-19 -14 es/izo
-19 -15 es/izo_
2 7 es/izz
2 7 es/izza
2 11 es/izza_
-14 -5 es/ja_
-12 -10 es/jab
17 -1 es/jad
-9 -23 es/jada
-20 -34 es/jada_
21 19 es/jado
21 19 es/jado_
-5 4 es/jal
-13 2 es/jala
-13 2 es/jala_
-42 -27 es/jam
-30 -20 es/jama
-29 -3 es/jamas
-14 -5 es/jamo
3 8 es/jan
-6 6 es/jan_
6 -7 es/jand
6 -3 es/jando
-13 -15 es/jar
-11 1 es/jar_
-11 -14 es/jard
-11 -14 es/jardi
-12 -8 es/jarl
-1 -11 es/jaro
2 -8 es/jaron
-3 -14 es/jas
-7 -16 es/jas_
17 3 es/jat
16 5 es/je_
-27 -11 es/jer
-16 -8 es/jer_
-17 3 es/jera
-27 1 es/jera_
-7 -9 es/jero
-13 8 es/jes
-14 13 es/jes_
9 -2 es/jese
9 -2 es/jese_
-20 -11 es/jet
-20 -11 es/jeta
6 2 es/jit
3 12 es/jita
14 -1 es/jita_
1 -11 es/jito
-5 -16 es/jito_
-5 -4 es/jo_
-11 -5 es/jon
-11 -5 es/jon_
-12 -12 es/jor
6 -7 es/jor_
-13 -3 es/jora
-9 -7 es/jos
-7 -4 es/jos_
-31 -19 es/jub
-31 -19 es/jubi
-31 -19 es/jubil
6 5 es/jue
-17 -19 es/jueg
-28 -17 es/juego
-18 -26 es/jug
-16 -25 es/juga
-2 -5 es/jugam
-11 11 es/jugu
-11 11 es/jugue
-14 4 es/jul
-14 4 es/juli
12 -4 es/jun
-1 -8 es/juni
-1 -8 es/junio
9 -1 es/junt
6 -11 es/junta
11 13 es/junte
-2 -6 es/junto
10 15 es/jur
16 10 es/juro
16 10 es/juro_
20 18 es/justo
-20 -26 es/kar
-6 -6 es/ke_
-2 -7 es/kil
-1 -4 es/kilo
-5 -4 es/kilos
2 -23 es/lab
-14 -25 es/laba
-6 -23 es/laba_
-10 -14 es/laban
6 3 es/labr
5 0 es/labra
-23 -3 es/lac
9 9 es/laca
-3 -23 es/lad
-21 -25 es/lada
-17 -23 es/lada_
-11 -10 es/lade
-11 -10 es/lader
3 -12 es/lado
-1 -4 es/lado_
-6 -20 es/lador
12 -1 es/lados
4 -7 es/ladr
0 -8 es/lag
-36 -36 es/lagr
-7 -18 es/laj
-6 -8 es/lam
13 -3 es/lama_
-6 -2 es/lamad
-4 19 es/laman
-15 -15 es/lamar
20 5 es/lame
8 -9 es/lame_
19 33 es/lamen
25 33 es/lames
-9 -29 es/lamo
-15 -20 es/lamo_
-8 -20 es/lamos
-10 -3 es/lan
-1 7 es/lan_
19 6 es/lanc
13 10 es/lanch
7 -8 es/lanco
-4 -3 es/land
-4 -4 es/lando
-17 -8 es/lane
9 -12 es/lanes
-26 -35 es/lano
-26 -35 es/lano_
-2 7 es/lant
-11 -14 es/lanta
9 22 es/lante
23 11 es/lar_
4 12 es/lara
-23 -19 es/larg
2 8 es/larga
-28 -25 es/largo
10 19 es/lari
9 5 es/larl
0 18 es/larm
6 -5 es/larma
-3 25 es/larme
-20 -24 es/laro
2 -8 es/laro_
-31 -25 es/laron
4 -1 es/las_
-10 7 es/lase
-15 6 es/lase_
-8 -5 es/last
-7 -4 es/lasti
-10 -8 es/lat
8 15 es/lata
6 12 es/lata_
-22 -21 es/late
-22 -21 es/late_
-21 -5 es/lati
-10 -7 es/lato
-13 4 es/lato_
-3 -12 es/latos
-17 -27 es/lau
-10 -24 es/laud
-10 -24 es/laudi
8 0 es/lav
4 -5 es/lava
1 -10 es/lavad
9 14 es/lavan
-1 12 es/lavar
13 6 es/lave_
-17 -14 es/laves
7 -1 es/lavo
5 -4 es/lavo_
-14 -18 es/lay
-13 -13 es/laya
-13 -13 es/laya_
21 -6 es/laz
-4 -13 es/laza
-4 -6 es/laza_
52 43 es/lazo
-17 -37 es/lba
7 5 es/lca
7 5 es/lcan
15 17 es/lcanz
-28 -21 es/lce
-10 -18 es/lco
2 -5 es/lcon
2 -5 es/lcon_
-16 4 es/lda
-5 9 es/lda_
-9 -17 es/lde
12 0 es/lder
12 0 es/ldera
-34 5 es/ldo
-27 13 es/ldo_
11 9 es/le_
9 7 es/lea
6 3 es/leano
4 5 es/lear
3 5 es/lear_
-19 -22 es/lec
-5 -8 es/lech
-4 -8 es/leche
-17 -19 es/lect
-8 -10 es/lecti
-22 -5 es/lee
-34 -16 es/lee_
-23 -31 es/leer
-27 -31 es/leer_
15 10 es/leg
5 -2 es/lega
-3 -14 es/lega_
-25 -15 es/legan
22 24 es/legar
19 19 es/legi
26 30 es/legi_
-6 8 es/legio
-6 -9 es/lego
-6 -9 es/lego_
13 10 es/legr
3 9 es/legu
3 9 es/legue
-36 -33 es/lei
-30 -30 es/lei_
-18 -17 es/lej
-14 -15 es/lejo
-13 -9 es/lejos
-6 -16 es/lem
-9 -16 es/lema
9 -6 es/len
13 12 es/len_
-9 -21 es/lena
-16 -15 es/lena_
-8 -3 es/lenc
-8 -1 es/lenci
15 15 es/lene
15 15 es/lene_
-4 -8 es/leno
6 0 es/leno_
-11 -4 es/lent
-9 -26 es/lente
-6 21 es/lento
-34 -30 es/leo
-41 -38 es/leo_
3 16 es/ler_
5 10 es/lera
-7 2 es/lera_
-11 -33 es/lero
-9 -30 es/lero_
10 -2 es/les
14 4 es/les_
-26 -12 es/lesi
-41 -12 es/lesio
-10 -16 es/lest
-19 -14 es/lesta
-5 -3 es/let
9 0 es/leta_
-32 -17 es/letas
-19 -18 es/lete
-12 -10 es/leto
-7 -11 es/leto_
5 0 es/letr
10 20 es/lev
-5 2 es/leva
0 -9 es/leva_
-9 -2 es/levab
2 16 es/levan
5 7 es/levar
4 2 es/leve
4 2 es/leve_
8 15 es/levo
8 15 es/levo_
2 -12 es/ley
12 -3 es/leye
12 -3 es/leyen
-5 12 es/lfo
4 18 es/lga_
1 13 es/lgado
18 20 es/lgar
-12 5 es/lgo
-12 5 es/lgo_
15 8 es/lgu
21 13 es/lgue
19 10 es/lgue_
4 3 es/lgui
4 3 es/lguie
-4 6 es/lgun
-27 3 es/lguna
-3 10 es/li_
-5 0 es/lia
8 -1 es/lib
5 -5 es/libr
11 6 es/libre
-9 -9 es/libro
-14 16 es/lica
7 14 es/lice
-1 6 es/licen
-7 10 es/lices
-14 -16 es/lici
4 5 es/licia
-20 -16 es/lico
-15 -15 es/lico_
-6 -8 es/licu
-20 -12 es/licul
1 -10 es/lida
9 6 es/lida_
-42 -32 es/lidad
-6 5 es/lido
4 19 es/lido_
-7 -25 es/lie
5 -11 es/lien
20 25 es/liend
-9 -25 es/lient
12 -4 es/lig
-32 -17 es/ligr
-32 -17 es/ligro
-20 -32 es/lim
-6 -7 es/limi
-42 -31 es/limo
-25 -16 es/limon
11 4 es/limp
11 4 es/limpi
-1 -13 es/lin
3 -13 es/lina
3 -14 es/lina_
8 -1 es/lind
8 4 es/linda
-4 -12 es/line
-13 -13 es/linea
-8 10 es/lini
-8 10 es/linic
0 -10 es/lio
16 6 es/lir_
13 13 es/lis
20 10 es/lisi
21 12 es/lisis
2 9 es/lista
-4 -2 es/listo
-13 -10 es/lit
-22 -32 es/lita
-38 -33 es/lita_
10 -5 es/lite
10 -5 es/liter
-13 9 es/liti
-18 5 es/litio
22 3 es/lito
20 6 es/lito_
-1 -20 es/liv
-8 -17 es/livi
3 -10 es/livia
-16 -9 es/liz
-14 -2 es/liz_
-10 -13 es/liza
-1 -7 es/ll_
15 14 es/lla
-7 8 es/lla_
-11 -6 es/llad
-12 -2 es/llado
7 -8 es/llam
26 1 es/llame
-15 -20 es/llamo
-14 -22 es/llan
23 27 es/llar
36 35 es/llar_
26 26 es/llas
26 26 es/llas_
-3 -12 es/lle
7 3 es/lle_
4 2 es/llega
-6 -9 es/llego
3 9 es/llegu
14 -1 es/llen
-4 -10 es/llena
15 15 es/llene
-10 -10 es/lleno
-9 -21 es/ller
-6 -8 es/ller_
-3 -20 es/llero
-25 4 es/llet
-25 1 es/lleta
8 13 es/llev
-5 -6 es/lleva
9 5 es/lleve
8 15 es/llevo
-7 -14 es/lli
14 -3 es/llin
-7 -8 es/llo
-7 -6 es/llo_
-6 -18 es/llon
-6 -18 es/llon_
-13 -4 es/llor
-23 -8 es/llora
3 6 es/llore
-6 3 es/lloro
-20 -4 es/llos
-12 -3 es/llos_
-18 -6 es/llosa
-12 -17 es/llov
-4 -9 es/llovi
-36 -29 es/llu
-10 -17 es/lluv
-10 -17 es/lluvi
10 10 es/lma
-3 -6 es/lme
-10 -18 es/lmo
17 10 es/lmoh
17 10 es/lmoha
-20 -25 es/lmor
0 6 es/lo_
-9 -13 es/loc
-14 -15 es/loca
-16 -16 es/loca_
-9 -8 es/local
-9 -20 es/log
-23 -23 es/logo
-23 -23 es/logo_
-7 -12 es/loj
4 3 es/loj_
-19 -29 es/lom
-7 -17 es/lome
2 7 es/lon
-5 4 es/lor
-21 -2 es/lora
-39 -23 es/lora_
-4 2 es/loran
3 -6 es/lore
-12 -14 es/lore_
14 1 es/lores
-13 32 es/lori
1 4 es/lorio
-4 -8 es/loro
-2 -5 es/loro_
3 4 es/los
4 4 es/los_
-18 -6 es/losa
-18 -6 es/losa_
-16 -9 es/lot
2 18 es/loto
2 18 es/loto_
-4 -11 es/lov
-4 -9 es/lovi
-19 -22 es/lovio
-5 -8 es/lpa
-13 3 es/lpa_
13 12 es/lpe
4 8 es/lpe_
9 25 es/lpea
11 -4 es/lpo
13 5 es/lpon
13 5 es/lpon_
-13 -10 es/lqu
-13 -9 es/lqui
-9 -2 es/lquie
-9 -5 es/lquil
-5 -19 es/lsa
1 -10 es/lsa_
-6 -6 es/lso
-8 -8 es/lso_
10 8 es/lta_
13 2 es/ltab
13 2 es/ltaba
-15 -15 es/ltan
-1 16 es/ltar_
-22 -4 es/ltas
-22 -4 es/ltas_
11 22 es/lte
18 26 es/lte_
17 13 es/lti
17 13 es/ltim
9 9 es/ltima
15 10 es/ltimo
19 26 es/lto
22 27 es/lto_
8 -10 es/ltu
8 -10 es/ltur
8 4 es/ltura
-35 -23 es/lub
-37 -21 es/lub_
17 7 es/luc
14 3 es/ludo
18 4 es/ludo_
-11 -11 es/lue
-5 -2 es/lueg
-5 -2 es/luego
15 19 es/lug
15 19 es/luga
15 19 es/lugar
-6 -4 es/lul
-6 -4 es/lula
-6 -4 es/lular
-11 -7 es/lum
-6 5 es/lumn
4 13 es/lumna
-15 -1 es/lumno
4 2 es/lun
-10 -17 es/luv
-10 -17 es/luvi
-10 -17 es/luvia
8 12 es/luz
8 12 es/luz_
-11 10 es/lva
-9 -3 es/lva_
8 2 es/lve
8 8 es/lve_
12 9 es/lver
10 -1 es/lver_
-16 -5 es/lvi
-7 18 es/lvi_
-41 -42 es/lvid
-20 -6 es/lvida
-15 -22 es/lvide
0 23 es/lvie
-18 -27 es/lvio
-18 -27 es/lvio_
2 -21 es/ma_
-31 7 es/mab
-17 18 es/maba
-17 29 es/maba_
-21 -19 es/mabl
-21 -19 es/mable
-8 -3 es/mac
9 16 es/mace
17 18 es/macet
5 -3 es/maci
5 -3 es/macia
19 19 es/mad
3 6 es/mada
-6 -1 es/mada_
25 35 es/mado
21 36 es/mado_
7 10 es/madru
-13 -14 es/mae
-31 -22 es/maes
-31 -22 es/maest
-14 -21 es/maf
6 20 es/mag
-15 6 es/mage
-15 6 es/magen
-6 16 es/magi
-6 16 es/magin
3 13 es/mal
-6 4 es/mal_
1 23 es/mala
6 27 es/mala_
10 4 es/male
-10 -29 es/males
13 13 es/malet
-11 12 es/malo
-13 -7 es/malo_
-5 8 es/mam
0 7 es/man
-27 -6 es/man_
2 7 es/mana
-8 -14 es/mana_
8 4 es/manan
-4 47 es/manas
-10 -2 es/manc
-12 -16 es/manch
-2 -5 es/mande
-5 -5 es/mando
-4 -11 es/mane
-16 2 es/manec
-37 -16 es/manej
5 -12 es/maner
3 10 es/manez
-7 4 es/mang
-8 -19 es/mani
0 -9 es/manit
10 18 es/mano
20 19 es/mano_
-10 11 es/manos
38 27 es/mant
0 -8 es/maq
0 -8 es/maqu
-1 -10 es/maqui
-5 -1 es/mar
-11 -7 es/mar_
-17 -5 es/mara
-14 -15 es/mara_
9 1 es/marc
-4 19 es/marca
-25 11 es/mare
-12 -10 es/mari
-3 -19 es/maria
-8 3 es/marid
-19 -12 es/mario
7 2 es/marm
7 2 es/marme
14 13 es/marr
-15 -8 es/marte
21 23 es/marti
1 -10 es/mas
-1 -8 es/mas_
12 4 es/masi
12 4 es/masia
-3 -5 es/mat
7 3 es/mata
-19 1 es/mata_
2 -14 es/matad
-22 -18 es/matan
15 14 es/matar
0 -7 es/mate
3 6 es/mate_
6 7 es/mato
6 7 es/mato_
-10 5 es/matr
-17 3 es/matri
-2 -8 es/may
-2 15 es/mayo_
0 -21 es/mayor
7 -13 es/mba
1 -24 es/mba_
-2 12 es/mbar
-21 -3 es/mbe
-9 -3 es/mber
-18 -3 es/mbia
-43 -37 es/mbia_
8 6 es/mbiar
-20 -23 es/mbie_
9 7 es/mbien
-14 -17 es/mbio
-13 -15 es/mbio_
-12 2 es/mbl
-5 3 es/mbla
28 27 es/mblan
-25 -7 es/mblar
-11 -15 es/mblo
-19 -9 es/mbr
-17 1 es/mbra
-4 3 es/mbre
-3 -6 es/mbre_
-9 24 es/mbres
10 8 es/me_
-5 2 es/medi
-6 -16 es/media
-14 2 es/medic
-5 1 es/medio
-6 -4 es/mej
-4 -3 es/mejo
-4 -3 es/mejor
-14 -16 es/mel
-18 -18 es/melo
2 -15 es/melo_
-14 -22 es/mem
-15 -12 es/meme
-14 -12 es/meme_
-5 -8 es/men
5 -10 es/men_
-13 -10 es/mena
-11 -8 es/menaz
8 2 es/mene
14 12 es/meno
10 9 es/menos
-11 -7 es/mens
-10 -7 es/mensa
-21 -7 es/ment
-17 0 es/menta
11 17 es/mente
-14 -10 es/mento
-4 -19 es/mer
4 -7 es/mer_
-6 -3 es/mera
-5 -3 es/mera_
-16 -11 es/merc
-13 -6 es/merca
11 18 es/mere
-18 17 es/merec
-21 -35 es/meri
-15 -29 es/meria
-1 -13 es/mero
5 -12 es/mero_
18 15 es/mes
-2 20 es/mes_
-4 3 es/mese
-4 3 es/meses
6 7 es/met
22 13 es/meta
25 21 es/meta_
30 13 es/mete
23 10 es/meter
1 12 es/meti
7 1 es/meti_
12 23 es/metio
-34 -15 es/meto
-35 -10 es/meto_
-5 2 es/metr
1 5 es/mi_
-20 -1 es/mia
-5 0 es/mia_
-17 43 es/mias
-17 43 es/mias_
-23 -11 es/mic
7 7 es/mid
7 8 es/mida
7 -4 es/mida_
-7 -3 es/mido_
-12 -13 es/mie
-12 0 es/mied
-12 0 es/miedo
-1 -7 es/mien
-8 -8 es/miend
9 2 es/mier
5 2 es/mierc
-11 3 es/mig
-28 -19 es/miga
-23 -3 es/miga_
-18 -23 es/migas
9 14 es/migo
13 18 es/migo_
-18 -17 es/migos
-14 11 es/mij
-36 -39 es/mila
-6 5 es/mili
9 2 es/mim
9 2 es/mimo
9 2 es/mimos
-9 -13 es/min
6 3 es/mina
5 6 es/mina_
3 -7 es/minad
4 22 es/minan
8 14 es/minar
4 -1 es/minat
1 -13 es/mine
2 -13 es/mine_
-7 3 es/mino
-7 3 es/mino_
-4 -16 es/mio
-13 -24 es/mio_
14 10 es/mion
-3 -5 es/mion_
23 24 es/mione
-5 11 es/mir
-9 25 es/mir_
-4 -3 es/mira
-7 10 es/mira_
29 9 es/mirad
2 5 es/miran
-24 -16 es/mirar
5 6 es/mire
5 6 es/mire_
-12 18 es/miro
-12 18 es/miro_
12 10 es/mis
-6 3 es/mis_
3 7 es/misa
6 13 es/misa_
13 1 es/mism
6 5 es/misma
5 -4 es/mismo
-12 11 es/mit
-12 -6 es/mita
18 18 es/mite_
-15 22 es/mito
-44 21 es/mito_
9 16 es/mna_
-13 -12 es/mnas
-10 -10 es/mnasi
-15 5 es/mno
4 19 es/mno_
0 9 es/mo_
1 -20 es/moc
10 4 es/moci
10 4 es/mocio
-37 -9 es/mod
-26 7 es/modo
17 10 es/moh
17 10 es/moha
17 10 es/mohad
-6 -9 es/moj
-5 -6 es/mole
-12 -18 es/mole_
1 5 es/moles
20 21 es/mom
18 18 es/mome
-26 -25 es/mon
-32 -10 es/mon_
-18 -10 es/moni
-1 -5 es/mont
-2 -5 es/monte
-15 -16 es/monto
4 -9 es/mor
-20 -21 es/mor_
15 6 es/mora
-16 -20 es/morc
12 3 es/mori
-4 -11 es/mori_
3 -19 es/moria
14 20 es/morir
-48 -47 es/mos
-47 -45 es/mos_
9 12 es/most
9 12 es/mostr
-4 -15 es/moto_
-16 10 es/mov
-19 1 es/move
-19 1 es/mover
-8 7 es/movi
0 9 es/mpad
0 12 es/mpadr
-14 -8 es/mpan
-1 -13 es/mpana
-10 -1 es/mpane
-12 -11 es/mpar
-17 -18 es/mpart
-3 10 es/mpe
13 14 es/mpec
4 8 es/mpece
11 27 es/mper
-26 -10 es/mpez
-19 -6 es/mpeza
3 -8 es/mpi
-12 14 es/mpi_
-2 -6 es/mpia
-2 -9 es/mpia_
20 2 es/mpie
1 -4 es/mpie_
-6 -11 es/mpiez
-15 -2 es/mpio
-11 -2 es/mpio_
9 0 es/mpl
-1 -13 es/mple
1 -16 es/mple_
6 3 es/mplea
6 9 es/mpli
15 34 es/mplir
5 3 es/mplo
5 3 es/mplo_
-8 8 es/mpo
-3 29 es/mpoc
-3 29 es/mpoco
-15 -3 es/mpor
-10 -5 es/mport
7 8 es/mpr
10 16 es/mpra
11 0 es/mpran
-11 10 es/mprar
6 4 es/mpre
8 7 es/mpre_
-39 -32 es/mpres
-23 -17 es/mpro
-35 -31 es/mpro_
-17 -1 es/mpu
9 15 es/mpuj
-17 0 es/mpuja
-20 0 es/mpujo
6 3 es/mucha
-7 -2 es/mucho
7 -16 es/mud
-9 -28 es/muda
13 5 es/mudo
13 5 es/mudo_
10 3 es/mue
-4 -8 es/mueb
-4 -8 es/muebl
-13 2 es/muel
-8 6 es/muela
6 5 es/muer
-28 -6 es/muere
-13 -12 es/muero
13 8 es/muert
28 5 es/muev
-15 -6 es/muj
-15 -6 es/muje
-15 -6 es/mujer
-26 3 es/mul
-20 -12 es/mula
5 0 es/mun
7 7 es/mune
7 7 es/munec
12 29 es/mur
0 10 es/muri
-7 3 es/murio
-18 -18 es/mus
-13 -14 es/musi
-13 -14 es/music
-14 -16 es/my_
-12 11 es/nac
-24 5 es/naci
-20 12 es/nacid
4 1 es/nacio
-17 -5 es/nad
-8 1 es/nada
-15 1 es/nada_
-21 -13 es/nade
-34 -2 es/nader
5 8 es/nadi
4 7 es/nadie
-23 -4 es/nado
-15 -11 es/nado_
-45 37 es/nador
6 -1 es/nal
8 -3 es/nal_
-11 -2 es/nala
24 13 es/nale
8 14 es/nali
18 15 es/nam
5 -3 es/namo
5 -2 es/namos
10 7 es/nan
15 27 es/nan_
8 4 es/nana
18 25 es/nanas
-14 1 es/nand
-14 6 es/nando
-16 -24 es/nar
-41 -27 es/nar_
10 13 es/nari
-45 3 es/naria
17 10 es/nario
36 23 es/narl
12 7 es/naro
12 7 es/naron
-9 1 es/nas
-11 3 es/nas_
-10 -11 es/nasi
2 -6 es/nat
14 12 es/nata_
3 -5 es/nav
13 6 es/nava
17 14 es/navaj
-29 -20 es/navi
-29 -20 es/navid
-20 -13 es/naz
-34 -26 es/naza
-53 -31 es/naza_
-14 -9 es/nca
-12 -5 es/nca_
-4 -28 es/ncan
19 25 es/ncar
22 21 es/ncarg
-10 7 es/nce
-5 -2 es/ncel
-15 -9 es/ncela
-14 26 es/ncen
-15 21 es/ncena
-5 2 es/ncend
1 6 es/ncer
-27 1 es/nces
-19 9 es/nces_
16 8 es/nch
10 1 es/ncha
9 6 es/ncha_
-14 -6 es/nche
-31 -11 es/nche_
-3 -12 es/ncho
-2 -19 es/ncho_
-11 0 es/nci
-3 10 es/ncia
-6 -1 es/ncia_
4 11 es/nciad
-18 5 es/ncie
-24 7 es/ncie_
-11 1 es/ncier
-10 -5 es/ncio
-8 -3 es/ncio_
-8 -4 es/ncion
-26 -31 es/ncip
-21 -27 es/ncipi
7 25 es/ncon
7 15 es/ncont
16 3 es/ncu
18 8 es/ncue
16 1 es/ncuen
-10 -16 es/nda
-3 -8 es/nda_
17 22 es/ndad
17 19 es/ndado
12 25 es/ndam
4 -4 es/ndan
8 8 es/ndan_
-28 -33 es/ndar
-19 -22 es/ndar_
-9 -16 es/ndari
-26 -30 es/ndas
-60 -32 es/ndas_
0 -6 es/nde_
-2 -5 es/nden
-2 -5 es/nden_
-15 -7 es/nder
-19 -8 es/nder_
13 15 es/ndes
13 15 es/ndes_
-1 -15 es/ndi
1 5 es/ndi_
2 -9 es/ndid
-4 8 es/ndida
5 -11 es/ndido
3 -22 es/ndie
-4 -18 es/ndien
3 -8 es/ndio
3 -5 es/ndio_
10 12 es/ndo
15 18 es/ndo_
-16 -1 es/ndol
14 15 es/ndole
-1 11 es/ndom
-1 11 es/ndome
-7 -6 es/ndos
-6 0 es/ndose
7 21 es/ndr
-21 11 es/ndri
-21 11 es/ndria
4 -7 es/ndu
12 -2 es/nduc
1 7 es/ne_
-20 -20 es/nea
7 2 es/nea_
3 8 es/nec
10 15 es/neca
8 8 es/neca_
11 14 es/nece
16 16 es/neces
-5 5 es/neci
6 5 es/neg
6 8 es/negr
-37 -16 es/nej
-24 -23 es/neja
-7 -13 es/nem
-8 -15 es/nemo
-8 -15 es/nemos
15 18 es/nen
3 6 es/nen_
8 8 es/nena
8 1 es/nena_
-14 -15 es/nene
-6 -5 es/nene_
-10 -15 es/nenes
5 7 es/neno_
-17 -22 es/ner
7 -7 es/ner_
-5 -20 es/nera
-5 -20 es/nera_
-24 -10 es/nero
-22 -5 es/nero_
-10 -9 es/neros
-13 -24 es/nerv
-13 -24 es/nervi
-10 -11 es/nes
-12 -17 es/nes_
2 22 es/nest
11 13 es/net
22 -2 es/net_
-2 17 es/neta
7 24 es/neta_
-2 -7 es/nev
-2 -7 es/neve
-2 -7 es/never
6 10 es/nez
3 10 es/nezc
-37 -5 es/nfa
-20 5 es/nfar
-20 5 es/nfart
20 25 es/nfe
5 9 es/nfer
5 9 es/nferm
22 23 es/nfes
-10 -13 es/nfi
-11 -23 es/nfo
-11 -23 es/nfor
-11 -23 es/nform
-5 -8 es/nfr
8 16 es/nfre
8 16 es/nfren
-15 -21 es/ng_
7 10 es/nga
10 10 es/ngan
24 20 es/ngan_
15 -1 es/nge
20 2 es/ngel
10 11 es/ngo
12 10 es/ngo_
-35 -20 es/ngos
-33 -19 es/ngos_
9 0 es/ngr
18 10 es/ngra
-5 31 es/ngrar
-6 -15 es/ngre
8 -3 es/ngre_
-52 -23 es/ngun_
-3 -30 es/nguna
32 50 es/nguno
-10 -6 es/ni_
-20 -1 es/nia
-18 8 es/nia_
8 6 es/nic
6 18 es/nica
7 19 es/nica_
-30 -25 es/nice
-30 -25 es/nicer
-4 -6 es/nico
-3 -5 es/nico_
-19 -9 es/nid
-1 20 es/nida
-32 -25 es/nido
-32 -25 es/nido_
-12 -6 es/nie
-5 -3 es/nier
-22 -15 es/niet
-34 -13 es/nieta
-11 -11 es/nieto
23 5 es/nif
30 28 es/nig
30 28 es/nigh
30 28 es/night
-7 -14 es/nil
16 11 es/nim
8 -1 es/nimo
12 11 es/nin
2 12 es/nina
2 22 es/ninas
9 6 es/ning
9 8 es/nino
16 11 es/nino_
-31 -13 es/nio
-11 -1 es/nio_
-20 -13 es/nion
-22 -11 es/nion_
31 -1 es/nis
7 -16 es/nist
7 -16 es/nista
2 7 es/nit
2 8 es/nita
-4 -15 es/nita_
-11 3 es/niv
-11 3 es/nive
-6 9 es/niver
-14 -2 es/niz
-8 0 es/niza
37 29 es/nme
37 26 es/nme_
10 8 es/nmi
16 26 es/nmi_
14 13 es/no_
6 10 es/noc
7 10 es/noch
7 10 es/noche
-10 1 es/noci
-8 1 es/nocid
-28 -14 es/noj
-20 -12 es/noja
18 25 es/nom
22 25 es/noma
22 25 es/nomas
-8 7 es/nor
2 4 es/nor_
-4 -1 es/nora
-8 6 es/norm
-2 7 es/norma
4 -1 es/nos
5 2 es/nos_
-22 -20 es/noso
-22 -20 es/nosot
13 8 es/nost
10 2 es/not
3 5 es/nota
-4 -1 es/nota_
5 2 es/notar
6 -8 es/note
7 -7 es/note_
17 4 es/noti
15 21 es/notic
-20 -11 es/nov
-27 -30 es/nove
-12 -14 es/novel
-22 -19 es/noven
8 16 es/novi
-17 22 es/novia
31 21 es/novio
0 19 es/noz
0 19 es/nozc
5 17 es/nqu
7 25 es/nque
-5 19 es/nque_
11 3 es/nqui_
-13 -10 es/nsa
3 13 es/nsab
3 13 es/nsaba
-3 5 es/nsad
-23 -8 es/nsada
6 3 es/nsado
-10 -7 es/nsaj
-10 -7 es/nsaje
5 -1 es/nsam
5 -1 es/nsami
0 4 es/nsan
-14 3 es/nsanc
9 3 es/nsand
-9 0 es/nsar
-12 -1 es/nsar_
7 -3 es/nsay
-8 -9 es/nsaya
8 2 es/nse
6 3 es/nse_
19 21 es/nseg
19 21 es/nsegu
-7 -6 es/nsen
-13 1 es/nsena
10 -2 es/nsene
-4 -8 es/nseno
-4 14 es/nsi
-26 -2 es/nsie
-26 -2 es/nsied
2 -14 es/nsio
-4 -13 es/nsion
8 3 es/nso
15 14 es/nso_
-22 -9 es/nsor
-22 -9 es/nsor_
-13 -18 es/nst
-11 -11 es/nsta
-3 14 es/nsu
-2 7 es/nsul
-3 -15 es/nsuli
1 23 es/nsult
8 10 es/nt_
-1 -5 es/nta
-6 3 es/nta_
7 9 es/ntab
9 9 es/ntaba
-11 -6 es/ntac
4 -9 es/ntad
15 23 es/ntada
-5 -21 es/ntado
-36 -33 es/ntal
-22 -24 es/ntal_
-18 -11 es/ntam
-39 -19 es/ntamo
20 14 es/ntan
-13 -10 es/ntan_
10 14 es/ntana
14 -4 es/ntand
-5 -6 es/ntar
-22 -14 es/ntar_
1 27 es/ntara
6 -26 es/ntari
22 32 es/ntarl
-21 -20 es/ntarm
-6 -15 es/ntas
-9 -22 es/ntas_
2 -9 es/ntast
-6 0 es/nte
8 11 es/nte_
-23 -22 es/ntej
-23 -22 es/nteja
8 1 es/nten
13 19 es/ntend
-5 -1 es/ntent
-30 -5 es/nter
-13 14 es/ntera
-11 -6 es/ntere
-35 -40 es/nteri
-4 19 es/ntern
-17 4 es/nterr
2 -5 es/ntes
7 1 es/ntes_
-7 -9 es/ntest
6 5 es/nti
-11 -5 es/nti_
-6 0 es/ntid
-7 1 es/ntido
23 32 es/ntie
9 25 es/ntien
18 19 es/ntier
14 2 es/ntil
14 2 es/ntila
-11 -9 es/ntir
12 8 es/ntis
12 8 es/ntist
-6 12 es/nto
-1 9 es/nto_
-32 1 es/nton
-19 9 es/ntonc
7 5 es/ntos
7 5 es/ntos_
5 11 es/ntr
14 1 es/ntra
21 19 es/ntra_
-22 -15 es/ntrad
23 13 es/ntrar
13 6 es/ntras
-13 -17 es/ntrat
-15 -4 es/ntre
-19 1 es/ntre_
-11 -12 es/ntreg
14 25 es/ntren
-25 -16 es/ntrev
-2 22 es/ntro
2 17 es/ntro_
-13 6 es/ntrol
-8 -20 es/ntu
5 -1 es/ntur
8 7 es/nturo
-25 -31 es/nub
-1 8 es/nud
8 6 es/nudo
8 6 es/nudo_
-11 -3 es/nue
-18 -9 es/nuev
-8 -19 es/nueva
-2 12 es/nueve
-24 -11 es/nuevo
-8 -14 es/num
-4 -9 es/nume
-4 -9 es/numer
-15 4 es/nun
-14 5 es/nunc
-10 0 es/nunca
-35 13 es/nunci
-2 -6 es/nut
3 -4 es/nutos
6 2 es/nven
-34 11 es/nvene
-5 -12 es/nvent
-24 -35 es/nvi
5 0 es/nvie
-6 -20 es/nvit
-23 -27 es/nvita
-8 -2 es/nye
-8 -2 es/nyec
-18 -5 es/nyecc
8 -1 es/nyect
2 18 es/nza
-8 3 es/nza_
-6 7 es/nzan
9 8 es/oal
9 8 es/oall
9 8 es/oalla
15 -9 es/oba
15 -2 es/obar
1 13 es/obe
-20 10 es/obe_
17 25 es/obed
17 25 es/obede
-7 1 es/obi
-7 -6 es/obl
-10 -6 es/oble
-12 -5 es/oble_
-4 -11 es/obo
1 5 es/obra
-4 10 es/obra_
9 10 es/obre
1 4 es/obre_
10 10 es/obred
-15 12 es/obrev
-4 -6 es/obri
-4 -7 es/obrin
4 -7 es/obro
4 -7 es/obro_
-15 0 es/obu
-15 0 es/obus
-15 0 es/obus_
12 8 es/oc_
-10 2 es/oca
-44 12 es/ocab
-44 12 es/ocaba
-23 -10 es/ocad
-9 -8 es/ocal
-13 6 es/ocar
10 6 es/ocas
-17 -20 es/oce
-24 -16 es/oce_
-15 -13 es/oces
-9 -3 es/oces_
8 8 es/oche
2 4 es/oche_
1 -7 es/ochen
2 8 es/oches
-19 -9 es/ocho
-16 -7 es/ocho_
3 -4 es/oci
-31 2 es/ocia
-8 6 es/ocid
-11 6 es/ocido
-3 -6 es/ocin
10 4 es/ocio
10 4 es/ocion
-23 -18 es/oco
-20 -12 es/oco_
-22 -19 es/ocol
-22 -19 es/ocola
7 20 es/oct
18 17 es/octo
18 17 es/octor
-18 5 es/octu
9 7 es/ocu
1 8 es/ocup
6 -1 es/ocupe
-9 -14 es/oda
-8 -7 es/oda_
-10 -3 es/odav
-10 -3 es/odavi
-5 -15 es/ode
-11 -8 es/odem
-11 -8 es/odemo
17 22 es/oder
17 22 es/oder_
-21 -9 es/odi
-4 0 es/odia
-1 7 es/odia_
-3 -13 es/odil
-3 -13 es/odill
-29 11 es/odio
-29 11 es/odio_
0 11 es/odo
1 9 es/odo_
0 7 es/odos
0 7 es/odos_
9 7 es/odria
-15 6 es/oem
-15 6 es/oema
-30 -20 es/ofa
-29 -18 es/ofa_
9 6 es/ofe
8 11 es/ofe_
-14 -11 es/ofi
-14 -11 es/ofic
-14 -11 es/ofici
-14 -16 es/ofr
-14 -16 es/ofre
18 11 es/oga
12 9 es/oga_
7 14 es/ogado
17 11 es/ogar
-19 40 es/oge
-1 -18 es/ogi
12 16 es/ogi_
-25 -13 es/ogo
-17 0 es/ogo_
-3 -12 es/ogr
-8 -7 es/ogra
17 10 es/oha
17 10 es/ohad
17 10 es/ohada
-17 -16 es/oid
-9 4 es/oig
-1 11 es/oigo
-1 11 es/oigo_
-1 43 es/oir
-16 29 es/oir_
4 3 es/oj_
-24 -18 es/oja
-20 -17 es/oja_
-15 -21 es/ojad
-14 -13 es/ojada
-5 29 es/ojal
-5 29 es/ojala
-30 3 es/oje
6 3 es/ojo
-4 -6 es/ojo_
13 17 es/ojos
13 17 es/ojos_
-46 -41 es/ok_
-18 -29 es/ol_
6 7 es/ola
15 14 es/ola_
-6 9 es/olar
-23 -29 es/olas
-23 -29 es/olas_
-22 -19 es/olat
-22 -19 es/olate
-30 -35 es/olc
-1 -6 es/ole
-6 -15 es/ole_
-9 -12 es/olec
-8 -10 es/olect
-9 6 es/oleg
-6 8 es/olegi
10 11 es/oler
17 23 es/oler_
6 -1 es/oles
6 3 es/oles_
1 5 es/olest
-9 1 es/olg
-7 -8 es/olga
18 17 es/olgu
18 17 es/olgue
5 -1 es/oli
0 4 es/olic
3 5 es/olici
14 -4 es/olin
19 7 es/olina
-32 1 es/olio
-22 11 es/olio_
10 11 es/olit
15 9 es/olito
-9 0 es/olla
-7 -2 es/olla_
-5 -9 es/ollam
24 -14 es/ollo
1 -38 es/ollo_
-10 -14 es/olo
-12 -6 es/olo_
-8 -16 es/olog
-10 14 es/olor_
14 4 es/olos
14 4 es/olos_
3 7 es/olp
-3 6 es/olpe
9 25 es/olpea
13 0 es/olsa
25 20 es/olsa_
-5 -6 es/olso
-5 -6 es/olso_
15 9 es/olt
9 -4 es/olta
7 -1 es/oltar
13 23 es/olte
13 23 es/olte_
-1 11 es/olto
19 6 es/olu
-16 -39 es/olum
-12 -4 es/olv
7 5 es/olve
12 9 es/olver
-18 -5 es/olvi
-7 18 es/olvi_
-41 -42 es/olvid
0 23 es/olvie
-18 -27 es/olvio
-4 -12 es/om_
22 24 es/oma
-11 11 es/oma_
10 21 es/omad
-11 21 es/omado
-9 -17 es/omadr
4 5 es/oman
-6 3 es/omand
13 -6 es/omar
19 18 es/omas
19 19 es/omas_
-12 -15 es/omat
-6 -5 es/omb
-9 -3 es/ombe
-9 -3 es/omber
-6 3 es/ombi
-10 -1 es/ombr
6 -2 es/ome
8 5 es/ome_
-11 7 es/omen
10 28 es/oment
10 7 es/omer_
-1 -6 es/omet
0 -5 es/ometr
2 -7 es/omi
-7 -18 es/omi_
7 2 es/omida
6 1 es/omie
2 -8 es/omien
14 14 es/omim
14 14 es/omimo
-3 -4 es/omin
8 35 es/omit
-16 6 es/omita
21 26 es/omite
-44 21 es/omito
-9 -4 es/omo
-1 5 es/omo_
0 7 es/omp
1 13 es/ompad
-15 -1 es/ompan
-22 -28 es/ompar
-2 12 es/ompe
-8 -2 es/ompi
-12 14 es/ompi_
-5 -14 es/ompio
12 14 es/ompr
14 30 es/ompra
10 5 es/ompre
-23 -17 es/ompro
-5 3 es/ompu
-15 -13 es/on_
0 9 es/ona_
8 6 es/onal
9 6 es/onal_
-16 -42 es/onar
-16 4 es/onar_
-9 -22 es/onari
-11 4 es/onas
-11 4 es/onas_
-29 -8 es/onc
-25 -26 es/onca
-26 4 es/once
-13 5 es/once_
-27 1 es/onces
11 12 es/ond
-44 -42 es/onda
-27 -31 es/onda_
7 4 es/onde
9 5 es/onde_
-23 -14 es/ondid
22 42 es/ondo
22 42 es/ondo_
9 1 es/ondu
12 -2 es/onduc
4 -5 es/one
9 12 es/one_
17 20 es/onen
-19 -29 es/onen_
-6 -14 es/oner
-5 -12 es/oner_
-21 -14 es/ones
-19 -22 es/ones_
12 13 es/onet
12 13 es/oneta
3 -14 es/onf
22 23 es/onfe
22 23 es/onfes
-10 -11 es/onfi
11 5 es/ong
38 36 es/onga
9 -5 es/onge
-12 -3 es/oni
-13 -14 es/onia
30 28 es/onig
30 28 es/onigh
-8 -13 es/onis
-8 -13 es/onist
-8 -9 es/onm
-8 4 es/ono
-21 -23 es/ono_
-7 -1 es/onoc
-10 1 es/onoci
0 19 es/onoz
0 19 es/onozc
-41 0 es/onr
6 2 es/ons
2 7 es/onse
21 24 es/onseg
12 10 es/onsi
-1 5 es/onsu
11 -4 es/onsul
-2 -11 es/ont
-7 -10 es/ontad
9 8 es/ontan
1 -7 es/ontar
-11 -20 es/onte
6 4 es/onte_
-9 -15 es/onten
-19 -13 es/onter
-7 -9 es/ontes
10 18 es/onto
16 22 es/onto_
3 21 es/ontr
38 17 es/ontra
-50 -3 es/ontre
-12 22 es/ontro
16 9 es/onv
9 11 es/onve
-20 -2 es/oom
-12 5 es/opa
-11 -8 es/opa_
5 3 es/ope
5 7 es/opel
5 7 es/opell
-12 -14 es/oper
-18 -21 es/opera
3 -4 es/opet
3 -4 es/opeta
-13 -22 es/opi
-8 -3 es/opia
-8 -3 es/opia_
4 21 es/opo
18 20 es/opos
18 22 es/oposi
-28 -20 es/oqu
-21 -9 es/oque
-14 3 es/oque_
-7 -12 es/oqui
-4 -2 es/oquit
-5 -5 es/or_
-10 -10 es/ora
0 -13 es/ora_
-14 6 es/orad
4 25 es/orada
-15 0 es/orado
-10 -20 es/oran
-11 -20 es/orand
7 -5 es/orar
-12 7 es/orar_
-6 -23 es/orari
-15 2 es/oras
-15 2 es/oras_
-7 10 es/oraz
-7 3 es/orazo
0 22 es/orb
18 0 es/orba
-5 31 es/orbo
-5 31 es/orbo_
13 7 es/orc
22 13 es/orca
21 22 es/orcar
-17 -16 es/orce
-17 -16 es/orce_
-31 -26 es/orci
-24 -5 es/orcio
5 29 es/orco
5 29 es/orco_
-15 3 es/ord
-17 10 es/orda
-17 27 es/ordar
-26 -35 es/ordat
6 1 es/orde
2 7 es/orde_
3 -7 es/orden
-25 -18 es/ordi
-22 -17 es/ordo
-19 -15 es/ore
-24 -2 es/ore_
-3 -18 es/ores
-3 -18 es/ores_
-2 15 es/orf
-14 -19 es/org
-19 -9 es/orgu
-19 -9 es/orgul
19 16 es/ori
-4 -11 es/ori_
16 6 es/oria
19 -12 es/oria_
-7 -8 es/orio
-4 -6 es/orio_
14 20 es/orir
10 6 es/orir_
8 19 es/orirm
6 3 es/orit
7 8 es/orita
-13 -12 es/orm
-2 -8 es/orma_
-3 7 es/ormal
-26 -15 es/orme
-21 5 es/orme_
-9 -11 es/ormi
3 -10 es/ormi_
-8 -5 es/ormid
-23 -17 es/ormim
0 9 es/ormir
-14 -29 es/orn
4 -4 es/orni
-16 -16 es/orno
-15 -7 es/oro
-23 -11 es/oro_
10 13 es/oron
7 20 es/orr
1 10 es/orra
-15 -12 es/orra_
6 27 es/orrac
13 -1 es/orre
19 8 es/orre_
-21 -31 es/orreo
-19 1 es/orrer
-11 -2 es/orri
-21 -8 es/orrib
-9 -1 es/orrie
5 26 es/orro
18 40 es/orro_
-33 -18 es/orror
13 38 es/orros
37 29 es/orry
37 29 es/orry_
-7 -9 es/orta
-14 -20 es/orta_
-19 42 es/ortab
-7 -7 es/ortad
-9 -11 es/ortal
7 12 es/ortan
3 11 es/ortar
8 0 es/orte_
-21 -13 es/orter
3 4 es/ortes
-9 1 es/orti
-5 10 es/ortil
-6 -4 es/orto_
-31 -17 es/os_
-22 -17 es/osa
-21 -19 es/osa_
-29 -28 es/osar
-8 1 es/osas
-8 1 es/osas_
21 -1 es/osc
16 15 es/ose
15 14 es/ose_
9 14 es/osi
17 12 es/osis
18 13 es/osis_
9 26 es/osit
8 19 es/osito
7 6 es/oso
10 16 es/oso_
-22 -20 es/osot
-22 -20 es/osotr
4 -4 es/osp
6 3 es/ospi
6 3 es/ospit
-10 -5 es/ost
-35 8 es/osta
-19 3 es/ostal
-8 -21 es/oste
-7 -19 es/oste_
8 12 es/osto
6 12 es/osto_
-4 -10 es/ostr
-32 -21 es/ostu
-3 -8 es/ota
-9 -22 es/ota_
7 24 es/otal
5 2 es/otar
8 -11 es/otas
8 -11 es/otas_
-15 -7 es/ote
-8 7 es/ote_
5 0 es/otea
5 0 es/otea_
-32 -26 es/otec
-20 -15 es/oteca
3 27 es/otel
24 9 es/otel_
-11 25 es/otell
11 6 es/oti
-1 11 es/otic
15 21 es/otici
-43 -29 es/oton
11 20 es/otos
11 20 es/otos_
12 5 es/otr
7 1 es/otra
4 4 es/otra_
-1 -13 es/otras
14 3 es/otro
16 4 es/otro_
-14 -4 es/otros
-46 -21 es/ove
-12 -14 es/ovel
-12 -14 es/ovela
-37 -8 es/oven
-16 -34 es/ovent
-22 -4 es/over
-14 -20 es/over_
0 16 es/ovi
-17 18 es/ovia
-16 10 es/ovia_
3 -11 es/ovie
15 21 es/ovio
15 21 es/ovio_
14 5 es/oxi
7 5 es/oxim
2 -4 es/oxima
19 25 es/oximo
19 21 es/oy_
-3 16 es/oye
6 11 es/oye_
-9 29 es/oyen
5 -3 es/oz_
0 19 es/ozc
-22 -26 es/ozo
10 -3 es/ozo_
-8 5 es/pa_
18 -5 es/pab
-4 -9 es/pac
-1 -8 es/pacit
0 5 es/pada
23 11 es/pada_
-18 -23 es/pado
-15 -14 es/pado_
0 8 es/padr
22 26 es/padra
-5 4 es/padre
7 9 es/paga
20 27 es/paga_
4 4 es/pagad
4 20 es/pagan
-5 -10 es/pagar
-14 -9 es/pago
-9 1 es/pago_
2 -5 es/pagu
2 -5 es/pague
-1 -16 es/pal
11 5 es/pal_
-17 -4 es/pala
-4 5 es/palab
-9 -29 es/pali
-38 -24 es/palom
-9 -7 es/pan
-3 -9 es/pan_
-10 -7 es/pana
-30 -7 es/panad
15 11 es/panar
-11 -6 es/pane
-10 -8 es/paner
-22 -1 es/pani
-17 4 es/panic
-11 -14 es/pant
5 8 es/panta
1 5 es/pap
1 9 es/papa
7 7 es/papas
9 8 es/par
-2 -7 es/par_
11 13 es/para
5 1 es/para_
7 23 es/parad
-1 11 es/parar
6 -4 es/parc
-5 -3 es/parce
2 18 es/pare
19 0 es/pare_
-5 16 es/parec
-1 31 es/pared
-7 -10 es/parej
6 -4 es/paro
-6 -9 es/paro_
-25 -14 es/parq
-25 -14 es/parqu
-38 -35 es/parr
-17 -16 es/parro
-15 -16 es/part
-14 -19 es/parta
30 23 es/parte
-14 -10 es/parti
-7 -10 es/parto
4 22 es/pas_
-3 4 es/pasa
32 15 es/pasa_
-24 -12 es/pasab
-22 26 es/pasad
2 -8 es/pasan
-8 -15 es/pasar
6 -6 es/pase
6 -3 es/pase_
-3 30 es/pasi
-3 33 es/pasil
-11 -6 es/paso
-4 -7 es/paso_
11 6 es/past
10 5 es/pasti
-23 -29 es/pasto
-8 -15 es/pat
-28 -20 es/pata
-9 -18 es/pate
-14 -19 es/patea
-11 -16 es/pati
-2 -11 es/patos
3 10 es/patr
8 11 es/paz
8 11 es/paz_
19 32 es/pe_
2 5 es/pea
12 7 es/pec
3 8 es/pece
12 16 es/pece_
8 19 es/pech
1 12 es/pecho
16 14 es/ped
16 14 es/pedi
4 2 es/pedi_
-10 5 es/pedia
-3 5 es/pedid
-2 -4 es/pedir
-8 15 es/peg
0 6 es/pega
-15 4 es/pega_
-22 35 es/pegab
-15 -7 es/pegad
18 37 es/pegan
15 -9 es/pegar
-14 4 es/pego
-14 4 es/pego_
-1 14 es/pegu
-1 14 es/pegue
-23 0 es/pej
-28 11 es/pejo
-28 11 es/pejo_
-4 -7 es/pel
-7 -3 es/pele
-2 11 es/pelea
-24 -43 es/pelee
2 4 es/peles
-20 -14 es/peli
-20 -12 es/pelic
-32 -17 es/pelig
-2 8 es/pell
-15 5 es/pella
-9 -3 es/pelo
-11 -1 es/pelo_
10 -4 es/pen
-22 -22 es/pena
-25 -15 es/pena_
31 21 es/pend
10 7 es/pendi
3 -6 es/pens
-3 -5 es/pensa
6 3 es/pense
-16 -3 es/peo
-18 0 es/peor
-18 0 es/peor_
-21 -26 es/peq
-21 -26 es/pequ
-21 -26 es/peque
-5 1 es/per
-29 -9 es/per_
-8 -8 es/pera
1 -8 es/pera_
8 16 es/perac
-37 -6 es/peran
13 2 es/perar
12 14 es/perd
-12 11 es/perdi
17 7 es/perdo
1 -19 es/pere
-23 -19 es/perf
-22 -18 es/perfe
-23 16 es/peri
-10 2 es/pero
-10 2 es/pero_
-14 -5 es/perri
9 -4 es/perro
0 12 es/pers
24 30 es/persi
-7 3 es/perso
9 5 es/pert
-13 13 es/perta
24 9 es/perte
-19 -12 es/pes
-2 14 es/pes_
-16 -21 es/pesa
3 7 es/pesa_
0 6 es/pesad
2 -5 es/pesc
-3 24 es/peso
-1 25 es/peso_
-9 -8 es/pet
-8 -4 es/peta
-5 -2 es/peta_
-10 -3 es/peti
-24 -12 es/pez
-19 -6 es/peza
-19 -30 es/pezar
-12 14 es/pi_
-25 -15 es/pia
-15 -9 es/pia_
-30 -28 es/pian
2 8 es/pic
-18 -8 es/pica
-7 -21 es/pid
-17 -23 es/pide
-25 -26 es/pide_
-15 -3 es/piden
0 7 es/pidi
2 22 es/pidie
-2 -17 es/pidio
8 1 es/pie
3 -11 es/pie_
19 20 es/pien
12 16 es/piens
-9 0 es/pier
13 14 es/piern
-6 9 es/piert
-1 -12 es/pies
-1 -12 es/pies_
-2 -8 es/piez
-1 -10 es/piezo
-26 -19 es/pij
-26 -19 es/pija
-26 -19 es/pijam
5 2 es/pil
1 -9 es/pila
-44 -19 es/pin
-2 21 es/pina
-2 25 es/pina_
-42 -23 es/pint
-11 -24 es/pinta
-36 8 es/pinte
-25 -19 es/pio
-20 -17 es/pio_
9 5 es/pira
32 59 es/pira_
-33 -14 es/pirac
-1 -6 es/pirar
-25 -1 es/pire
-25 -1 es/pire_
12 11 es/pis
21 27 es/pisa
-5 -2 es/piso
15 16 es/pist
9 13 es/pisto
-1 -6 es/pit
-17 -17 es/pita
-5 -11 es/pital
10 11 es/pite
4 1 es/pitu
4 1 es/pitul
11 7 es/piz
2 7 es/pizz
2 7 es/pizza
-6 -2 es/pla
2 7 es/plan
2 14 es/plan_
13 10 es/planc
-17 -5 es/plane
-8 -7 es/plant
11 15 es/plat
17 28 es/plata
-8 -9 es/plato
-23 -30 es/plau
-10 -24 es/plaud
-14 -18 es/play
-13 -13 es/playa
-4 -6 es/plaz
-4 -6 es/plaza
0 -15 es/ple_
5 9 es/plea
6 3 es/plean
6 1 es/plen
-19 -4 es/plet
9 12 es/pli
-8 6 es/plica
-2 -12 es/plico
15 34 es/plir
5 3 es/plo_
-16 6 es/po_
-15 -5 es/poc
-25 -15 es/poca
-25 -14 es/poca_
-6 4 es/poco
-6 6 es/poco_
-5 -14 es/pod
-11 -8 es/podem
15 19 es/poder
-6 2 es/podi
0 -9 es/podia
-24 -2 es/poe
-15 6 es/poem
-15 6 es/poema
2 -5 es/pol
3 5 es/polic
6 -12 es/poll
0 -52 es/pollo
-2 -5 es/pon
-12 -9 es/pon_
0 -8 es/pond
-20 -13 es/pone
-1 11 es/pone_
-29 -41 es/ponen
-5 -7 es/poner
18 18 es/pong
38 36 es/ponga
-4 -2 es/poq
-4 -2 es/poqu
-4 -2 es/poqui
-9 -8 es/por
-4 -8 es/port
-9 -14 es/porta
-2 9 es/porto
-5 -3 es/pos
-15 -16 es/posa
-15 -9 es/posa_
21 19 es/posi
18 25 es/posit
-6 21 es/poso
-6 21 es/poso_
-6 -13 es/post
-23 -6 es/pot
-19 -3 es/pote
-17 -16 es/potec
-22 -19 es/poz
-22 -19 es/pozo
-4 -8 es/pp_
-6 -4 es/pra
-21 -22 es/prac
-21 -22 es/pract
11 0 es/pran
-13 -25 es/prano
-11 10 es/prar
-5 19 es/prar_
1 -6 es/pre
8 7 es/pre_
-11 -6 es/pref
-6 8 es/prefe
-11 -7 es/prefi
1 -4 es/preg
1 -4 es/pregu
7 -4 es/pren
4 -9 es/prend
-2 -6 es/preo
-2 -6 es/preoc
-16 -11 es/pres
-14 -3 es/presa
-33 -23 es/prese
-10 -3 es/presi
-1 20 es/prest
29 32 es/pret
6 28 es/preta
-6 -11 es/pri
-1 -7 es/prim
-7 -17 es/prima
-5 -6 es/prime
-7 8 es/primo
-26 -31 es/prin
-26 -31 es/princ
-6 -4 es/pro
-35 -31 es/pro_
-13 3 es/prob
22 4 es/proba
-24 7 es/probe
-46 -39 es/proc
7 3 es/prof
7 3 es/profe
1 -6 es/prom
24 19 es/pron
24 19 es/pront
5 10 es/prop
-2 8 es/propi
15 14 es/propo
7 5 es/prox
7 5 es/proxi
-7 -18 es/pru
-4 -13 es/prue
-4 -13 es/prueb
9 6 es/psic
9 6 es/psico
-10 2 es/psiq
-10 2 es/psiqu
3 14 es/pud
-5 5 es/pude
-5 5 es/pude_
-16 -11 es/pueb
-16 -11 es/puebl
-4 -4 es/pued
-14 -13 es/puede
-4 -4 es/puedo
3 16 es/puer
3 16 es/puert
10 4 es/pues
7 -5 es/puest
9 15 es/puj
-17 0 es/puja
-20 0 es/pujo
-23 -7 es/pujo_
-38 -54 es/pul
-19 -17 es/puls
13 8 es/pun
11 13 es/puna
8 11 es/punal
6 1 es/punt
10 -5 es/punta
-8 -10 es/punte
2 14 es/punto
-34 -26 es/pur
-25 -27 es/puro
-25 -27 es/puro_
-8 -11 es/pus
-4 -5 es/puse
-4 -5 es/puse_
-16 -16 es/pusi
-6 -1 es/pusie
-11 -18 es/pusim
-8 -4 es/puso
-8 -4 es/puso_
21 23 es/put
21 23 es/puta
-4 7 es/que
-6 5 es/que_
-8 -17 es/qued
6 1 es/queda
-11 -13 es/quede
-4 -12 es/quedo
-27 -18 es/quel
30 26 es/quem
25 32 es/quema
18 17 es/queme
0 -16 es/quemo
2 -10 es/quen
12 0 es/quer
-22 -13 es/quere
17 4 es/queri
-11 -2 es/quet
1 -19 es/qui
13 11 es/qui_
-15 0 es/quia
-9 -2 es/quia_
-10 2 es/quiat
7 -3 es/quie
2 7 es/quien
9 -2 es/quier
-26 -27 es/quil
-12 -13 es/quila
-9 -5 es/quile
-47 -40 es/quill
11 16 es/quilo
-5 6 es/quinc
7 5 es/quini
-36 -15 es/quip
-36 -15 es/quipo
7 6 es/quis
15 28 es/quise
-5 -2 es/quisi
16 9 es/quit
21 17 es/quita
10 2 es/quite
-4 3 es/raba
-14 3 es/raba_
-8 -2 es/rabaj
0 -11 es/rabe
4 -6 es/rabe_
4 -5 es/rabi
4 -5 es/rabia
-14 -15 es/rac
9 0 es/race
9 1 es/race_
-2 14 es/rach
7 24 es/racho
-7 -10 es/raci
-3 -5 es/racia
-7 -7 es/racio
-28 -36 es/ract
-21 -22 es/racti
-17 -16 es/rad
20 18 es/rada_
-39 -42 es/radas
-19 -19 es/rade
-25 -41 es/radec
-21 -9 es/radi
-21 -16 es/radio
-9 -1 es/rado
-12 3 es/rado_
-25 -4 es/rador
0 -11 es/rados
14 -3 es/radu
-8 -9 es/rae
-11 -11 es/rae_
-21 -25 es/raf
-32 -33 es/rafi
-26 -20 es/rafic
2 19 es/rag
10 17 es/raga
15 12 es/ragar
-30 2 es/rago
21 13 es/ragu
35 28 es/rague
11 8 es/rai
3 -5 es/raig
17 13 es/raigo
-6 -7 es/raj
-16 -14 es/raje
-19 -12 es/raje_
8 2 es/rajo
8 2 es/rajo_
-15 -19 es/ral
12 -2 es/ral_
-2 11 es/rali
1 5 es/ram
-18 -19 es/rama_
-14 -23 es/rame
-17 11 es/ramo
-15 13 es/ramos
-1 -6 es/ran
10 3 es/ran_
-16 -14 es/rana
-1 -11 es/ranc
-64 -19 es/ranco
26 23 es/rand
11 6 es/randa
3 10 es/rande
25 20 es/rando
-25 -27 es/rano
-30 -28 es/rano_
-41 32 es/ranz
-41 32 es/ranza
6 -6 es/rao
-8 -13 es/rap
-8 -3 es/rapia
6 3 es/rar
-10 12 es/rara_
0 -17 es/rari
2 -14 es/raria
2 -10 es/rario
6 21 es/rarl
-3 26 es/rarla
-7 28 es/rarm
-7 28 es/rarme
0 -23 es/raro
1 -14 es/raro_
-5 -17 es/raron
-11 -3 es/ras
7 8 es/ras_
11 13 es/rasco
7 0 es/rase
-3 -4 es/rast
10 19 es/rastr
17 23 es/rat
12 23 es/rata
21 22 es/ratas
24 29 es/rati
6 10 es/ratit
4 2 es/rato_
-28 -24 es/raton
-1 -18 es/rav
-10 -3 es/ray
-18 -9 es/raz
20 5 es/raza
-17 -19 es/razad
-21 -5 es/razo
2 14 es/razo_
-27 -1 es/razos
-6 -7 es/rba
-7 -13 es/rbi
4 23 es/rbo
-5 31 es/rbo_
10 11 es/rca
-16 -12 es/rca_
-30 -26 es/rcad
-30 -26 es/rcado
47 40 es/rcan
20 20 es/rcar
8 9 es/rcar_
-34 24 es/rcas
-34 24 es/rcas_
-11 -15 es/rce
-16 -19 es/rce_
-3 6 es/rcer
1 -11 es/rcera
33 6 es/rch
-24 -29 es/rci
-20 -22 es/rcia
-24 -5 es/rcio
-24 -5 es/rcio_
-5 -9 es/rco
-6 -1 es/rco_
5 2 es/rcol
5 2 es/rcole
11 5 es/rda
2 4 es/rda_
16 17 es/rdad
16 15 es/rdad_
15 8 es/rdan
-2 31 es/rdar
-15 26 es/rdar_
-26 -35 es/rdat
-26 -35 es/rdato
2 -5 es/rde
-4 -9 es/rde_
-11 4 es/rden_
16 11 es/rdena
-14 -29 es/rdene
-34 -10 es/rdi
-12 26 es/rdi_
-10 -21 es/rdia
-1 -15 es/rdia_
-13 -23 es/rdid
-22 3 es/rdim
-22 3 es/rdimo
-20 -30 es/rdin
6 6 es/rdo
-5 9 es/rdo_
16 6 es/rdon
-10 -10 es/rdon_
12 3 es/rdona
49 40 es/rdone
8 -3 es/re_
6 -4 es/rea
3 20 es/rec
-6 39 es/reca
-6 39 es/recai
-23 -5 es/rece
-12 -4 es/rece_
-38 -8 es/recen
5 29 es/recer
-19 -20 es/recet
14 26 es/reci
-25 -24 es/recib
19 15 es/recie
-17 -22 es/recio
-18 -1 es/reco
-13 11 es/recog
-38 -21 es/recor
9 -3 es/rect
-16 -19 es/recto
-13 -19 es/recu
-21 -27 es/recue
-9 9 es/red
-1 10 es/red_
-15 -4 es/reda
-15 -13 es/reda_
-6 5 es/rede
-6 5 es/redes
10 16 es/redo
10 10 es/redos
-11 -16 es/ree
5 6 es/ree_
-9 -18 es/ref
-6 8 es/refe
1 19 es/refer
-6 0 es/refi
-27 -26 es/reg
-8 -3 es/rega
-7 -6 es/regal
-14 22 es/regar
-16 -21 es/regi
-14 -12 es/regis
-9 1 es/regl
-15 -6 es/regla
13 1 es/regle
-11 21 es/reglo
5 12 es/rego
8 15 es/rego_
19 26 es/regr
19 26 es/regre
-15 -24 es/regu
-27 -42 es/regue
1 -4 es/regun
16 16 es/rei
-14 22 es/rei_
-17 -10 es/reim
-17 -10 es/reimo
2 -5 es/rein
-18 -10 es/rej
-10 -1 es/reja
-5 5 es/reja_
22 9 es/rel
16 14 es/rela
14 2 es/rell
-12 -21 es/rem
-39 -24 es/remo
20 4 es/ren
18 7 es/ren_
5 34 es/rena
-45 37 es/renad
-4 -19 es/renc
-1 -19 es/renci
5 8 es/rend
26 22 es/renda
4 -6 es/rende
-1 10 es/rendi
13 6 es/rene
8 -6 es/reno
16 7 es/reno_
10 10 es/rent
16 31 es/rente
-21 -7 es/renu
-28 -5 es/renun
7 7 es/reo
8 14 es/reo_
-2 -6 es/reoc
-2 -6 es/reocu
21 7 es/rep
13 4 es/repa
-27 -13 es/repa_
17 13 es/repar
10 -12 es/repas
-5 -2 es/repe
-26 2 es/repet
19 9 es/repi
3 6 es/repit
-9 -10 es/repo
-46 -27 es/rer
-15 -2 es/rer_
0 -5 es/res
-4 1 es/res_
-17 0 es/resa
-14 -6 es/resa_
-14 -22 es/rese
-33 -23 es/resen
-6 -4 es/resio
-6 -15 es/reso
-5 -10 es/reso_
3 -8 es/resp
0 -13 es/respo
9 31 es/rest
0 18 es/resta
11 -22 es/resu
-5 -15 es/ret
5 10 es/reta
6 2 es/rete
-24 -37 es/reti
-42 -39 es/retir
8 -3 es/reto
12 -2 es/reto_
-5 1 es/reu
-5 1 es/reun
-12 -2 es/reuni
-21 -10 es/rev
-22 0 es/reve
-39 -26 es/revi
-41 -24 es/revis
-37 -15 es/reviv
11 16 es/revo
11 11 es/revol
-5 4 es/rey
8 11 es/reye
-7 -1 es/rez
-15 2 es/reza
15 -4 es/rezc
-2 -13 es/rezco
-31 10 es/rezo
-19 -6 es/rfa
-24 -19 es/rfe
-22 -18 es/rfec
-22 -18 es/rfect
-10 -1 es/rga
-6 8 es/rga_
-3 -5 es/rgad
24 28 es/rgada
10 7 es/rgan
5 13 es/rgant
-32 -38 es/rgar
-24 -32 es/rgar_
-14 0 es/rge
-14 -1 es/rgen
-6 0 es/rgenc
-34 -13 es/rgi
-34 -13 es/rgia
-34 -13 es/rgia_
-9 -4 es/rgo
10 4 es/rgo_
-11 -9 es/rgu
23 27 es/rgue_
-7 -8 es/rguen
-19 -9 es/rgul
-19 -9 es/rgull
17 11 es/ri_
-21 -25 es/ria
-11 -19 es/ria_
-25 -34 es/riad
-25 -34 es/riado
-44 3 es/riam
-44 3 es/riamo
17 22 es/rian
17 22 es/rian_
-36 13 es/rias
-36 13 es/rias_
-6 -11 es/rib
10 -3 es/riba
14 6 es/riba_
-17 -12 es/ribi
7 2 es/ribi_
-3 14 es/ribio
-26 -26 es/ribir
-26 -14 es/ribl
-26 -14 es/rible
21 13 es/ribo
21 13 es/ribo_
-13 9 es/ric
15 13 es/rica
15 13 es/rica_
-27 -14 es/rico
-27 -14 es/rico_
-36 -4 es/ricu
-36 -4 es/ricul
-2 -7 es/rid
5 0 es/rida_
1 -6 es/ridad
-6 -5 es/rido
-6 -1 es/rido_
-22 7 es/rie
-4 26 es/rie_
-22 -11 es/rien
-5 -24 es/riend
-21 0 es/rient
-1 8 es/rier
-22 -4 es/riero
-27 -31 es/rif
-6 -13 es/rifi
8 -6 es/rig
-6 -19 es/rigo
-8 -18 es/rigo_
5 1 es/ril
21 15 es/ril_
-3 -4 es/rill
10 22 es/rilla
-15 -23 es/rillo
-2 -8 es/rim
-13 -17 es/rima
-17 -19 es/rima_
0 -7 es/rime
-5 -6 es/rimer
14 1 es/rimi
-11 8 es/rimo
-14 9 es/rimo_
-35 -22 es/rin
1 7 es/rina
2 5 es/rina_
-18 -8 es/rinc
-26 -31 es/rinci
-5 6 es/rind
-21 -20 es/rino
-20 -13 es/rino_
2 -7 es/rio
5 1 es/rio_
1 -7 es/rios
8 1 es/rios_
8 16 es/rir
9 20 es/rirm
9 20 es/rirme
-12 -20 es/ris
-11 -23 es/risa
-25 -37 es/risa_
-11 -14 es/rist
-3 -13 es/riste
-4 -6 es/rit
1 5 es/rita
3 11 es/rita_
4 5 es/ritan
3 11 es/ritar
-15 -24 es/ritas
-13 -12 es/rite
-13 -12 es/rite_
-8 0 es/rito_
-41 -4 es/ritos
-40 -3 es/riz
-24 0 es/riz_
6 7 es/rla_
-1 6 es/rlas
-1 6 es/rlas_
4 10 es/rle
3 10 es/rle_
30 13 es/rles
30 13 es/rles_
15 20 es/rlo
15 23 es/rlo_
30 0 es/rma_
2 -8 es/rmac
5 -3 es/rmaci
12 5 es/rmad
10 3 es/rmado
-3 7 es/rmal
5 14 es/rmal_
-3 -7 es/rman
-6 -3 es/rmana
6 4 es/rmani
8 12 es/rmano
-11 7 es/rmar
1 13 es/rme
7 21 es/rme_
-8 -4 es/rmen
-8 -4 es/rmen_
-22 -26 es/rmer
-30 -23 es/rmera
-1 -7 es/rmi
3 -10 es/rmi_
-8 -5 es/rmid
4 26 es/rmida
-10 -23 es/rmido
12 15 es/rmie
-9 1 es/rmien
-23 -17 es/rmim
-23 -17 es/rmimo
11 15 es/rmina
3 -9 es/rmine
-26 -32 es/rmino
-19 -24 es/rmio
-19 -24 es/rmio_
0 9 es/rmir
-10 19 es/rmir_
-12 1 es/rmo
-10 10 es/rmo_
-25 13 es/rmu
-19 11 es/rmul
14 14 es/rna
28 16 es/rna_
-23 7 es/rnad
33 17 es/rnal
-2 -5 es/rnas
-2 -5 es/rnas_
12 1 es/rne
9 10 es/rnes
5 3 es/rnes_
22 -2 es/rnet
22 -2 es/rnet_
0 -17 es/rni
-30 -25 es/rnic
-30 -25 es/rnice
-9 -8 es/rno
-13 -7 es/rno_
9 1 es/rnos
9 1 es/rnos_
2 5 es/ro_
-8 0 es/rob
17 7 es/roba
11 -9 es/robar
-20 9 es/robe
-20 10 es/robe_
-10 -8 es/robl
-10 -8 es/roble
-30 -40 es/roc
-5 -28 es/rod
-3 -13 es/rodi
-3 -13 es/rodil
12 7 es/rof
13 5 es/rofe
8 11 es/rofe_
8 12 es/rog
-5 -14 es/roj
-8 -7 es/rol
-11 -18 es/rol_
-23 9 es/rola
11 6 es/rom
5 -9 es/roma
6 0 es/roma_
5 17 es/romp
-2 12 es/rompe
5 10 es/rompi
-7 -5 es/ron
-9 -3 es/ron_
7 4 es/rona
7 4 es/rona_
-38 -41 es/ronc
-25 -26 es/ronca
20 25 es/ront
24 19 es/ronto
-3 17 es/roo
-15 3 es/room
-1 12 es/rop
12 18 es/rope
5 7 es/ropel
-13 -11 es/ropi
3 22 es/ropia
7 14 es/ropo
19 17 es/ropos
-43 -30 es/roq
-43 -30 es/roqu
-21 -7 es/ror
-8 -2 es/ror_
-21 -35 es/ros
-25 -20 es/ros_
-19 -20 es/rosa
10 -9 es/roso
10 -9 es/roso_
-21 -4 es/rot
-13 1 es/rota
-17 -2 es/rote
12 -3 es/roto
11 -2 es/roto_
-20 -9 es/rov
7 5 es/rox
7 5 es/roxi
7 5 es/roxim
-13 -11 es/roz
-5 17 es/rpo
-3 22 es/rpo_
-11 -6 es/rra
-10 -13 es/rra_
6 27 es/rrac
6 27 es/rrach
9 -5 es/rrad
24 14 es/rrada
-14 -12 es/rrado
-16 24 es/rram
-34 20 es/rramo
7 -6 es/rran
16 -11 es/rran_
-9 12 es/rranc
-2 4 es/rrar
0 -15 es/rrar_
-37 -6 es/rras
8 -6 es/rre
7 -10 es/rre_
-8 0 es/rreg
-7 5 es/rregl
32 32 es/rren
35 29 es/rren_
1 13 es/rreno
-21 -31 es/rreo
13 6 es/rrep
-25 -1 es/rrer
-23 -3 es/rrer_
6 5 es/rri
-14 -21 es/rri_
5 2 es/rrib
14 7 es/rriba
-26 -14 es/rribl
-3 -7 es/rrid
11 -6 es/rrido
-6 -1 es/rrie
-6 -1 es/rrien
3 5 es/rrio
10 21 es/rrio_
-14 -3 es/rrit
6 10 es/rro_
-21 -7 es/rror
-8 -2 es/rror_
4 8 es/rros
-30 -8 es/rros_
-25 -7 es/rru
37 29 es/rry
37 29 es/rry_
-10 18 es/rse
-5 6 es/rse_
-7 26 es/rsel
-15 24 es/rsi
-7 -6 es/rso
-2 -10 es/rso_
-7 3 es/rson
-7 3 es/rsona
11 7 es/rta
12 -5 es/rta_
-25 24 es/rtab
-33 22 es/rtaba
-10 4 es/rtad
-10 4 es/rtado
-9 -11 es/rtal
-3 -6 es/rtal_
-1 -15 es/rtam
-1 -10 es/rtame
15 7 es/rtan
19 16 es/rtand
-1 7 es/rtar
-5 -2 es/rtar_
21 8 es/rtarm
13 14 es/rtas
13 14 es/rtas_
9 4 es/rte
15 14 es/rte_
-20 -23 es/rtel
-17 -23 es/rtel_
-23 -19 es/rter
-24 -19 es/rtero
-15 -12 es/rtes
-15 -12 es/rtes_
-7 -8 es/rti
7 14 es/rti_
-8 -8 es/rtid
-9 -13 es/rtida
18 17 es/rtil
18 17 es/rtill
-10 -28 es/rtir
-9 -25 es/rtir_
-4 2 es/rto
-8 -3 es/rto_
-8 -7 es/rtos
-8 -7 es/rtos_
17 -6 es/rtu
-21 -10 es/ruc
-25 -12 es/ruce
-33 -8 es/ruce_
6 3 es/rue
-4 -13 es/rueb
-12 -21 es/rueba
-8 -10 es/rug
-19 -12 es/rui
-14 -15 es/ruid
-14 -15 es/ruido
-15 -16 es/rup
-15 -16 es/rupo
-15 -16 es/rupo_
-18 12 es/rut
-14 7 es/ruta
-3 6 es/ruta_
-21 13 es/ruz
-17 22 es/ruza
-13 6 es/ruzo
-13 6 es/ruzo_
21 30 es/rva
30 32 es/rva_
-2 6 es/rve
-5 -3 es/rve_
-3 14 es/rvez
-3 14 es/rveza
-12 -26 es/rvi
-6 3 es/rvic
-6 3 es/rvici
26 11 es/rvid
26 11 es/rvido
-13 -23 es/rvio
-8 -6 es/rvio_
-13 -24 es/rvios
-17 0 es/rvo
-3 14 es/rvo_
-4 8 es/ry_
-26 -47 es/rza
-1 5 es/rzo
-1 5 es/rzo_
4 -1 es/sa_
-7 0 es/sab
-4 -2 es/saba
5 9 es/sabe
7 8 es/saber
7 10 es/sabes
-18 5 es/sabi
-18 5 es/sabia
15 12 es/sac
-14 -6 es/saca
-30 -20 es/sacar
8 18 es/saco
8 17 es/saco_
26 40 es/sacu
26 40 es/sacud
-5 8 es/sad
-17 13 es/sada
-17 13 es/sada_
10 6 es/sado
-6 7 es/sado_
-12 -4 es/saj
-12 -4 es/saje
-5 -9 es/saje_
-16 5 es/sajes
-15 -13 es/sal
-3 6 es/sala
-2 -5 es/sale
11 7 es/sale_
12 7 es/salga
-9 -4 es/salgo
-11 -15 es/sali
-3 7 es/sali_
-3 6 es/salid
9 17 es/salie
-3 -13 es/salio
-1 -6 es/salir
-11 20 es/salo
-11 20 es/salon
3 5 es/salt
-11 -15 es/salta
9 7 es/salte
6 14 es/salto
-20 -17 es/salu
-20 -17 es/salud
1 18 es/salv
-17 18 es/salva
16 10 es/salvo
-12 -14 es/sam
-1 -8 es/sami
1 -4 es/samie
-7 2 es/samo
-7 2 es/samos
15 10 es/san
1 -5 es/san_
-24 -13 es/sanc
-14 3 es/sanci
8 3 es/sando
22 16 es/sang
22 16 es/sangr
-13 -7 es/santo
-7 -5 es/sap
-27 0 es/sapa
-27 0 es/sapar
9 5 es/sapo
12 -3 es/saq
12 -3 es/saqu
12 -3 es/saque
10 3 es/sar
-11 -18 es/sar_
-7 -6 es/sari
-37 -16 es/saro
-37 -16 es/saron
1 19 es/sart
1 19 es/sarte
-6 -10 es/sas
-5 -11 es/sas_
16 7 es/say
-8 -9 es/saya
11 9 es/sayu
11 9 es/sayun
-5 -15 es/sca
-2 -11 es/sca_
-5 -9 es/scan
7 5 es/scand
-5 -8 es/scans
12 -1 es/scar
11 -6 es/scar_
-14 -9 es/sce
-14 -9 es/scen
-8 -5 es/scens
17 31 es/sco
-6 5 es/sco_
10 16 es/scog
11 -4 es/scogi
-6 13 es/scon
-11 11 es/scond
-34 -12 es/scono
7 -4 es/scop
3 -4 es/scope
14 18 es/scos
14 18 es/scos_
-8 -5 es/scr
-8 -5 es/scri
-9 -10 es/scrib
7 14 es/scrit
4 21 es/scu
1 5 es/scuc
1 5 es/scuch
19 15 es/scue
-4 -13 es/scul
-4 -13 es/sculp
5 -4 es/scur
4 11 es/scut
11 10 es/scuti
1 12 es/sde
1 12 es/sde_
-11 -14 es/sea
-2 -5 es/sea_
-3 -10 es/sec
4 -7 es/seca
-7 -19 es/seca_
10 10 es/secu
6 0 es/seg
6 0 es/segu
12 12 es/segui
-13 -6 es/segun
-2 -6 es/segur
-14 -6 es/sei
-14 -6 es/seis
-14 -6 es/seis_
5 35 es/sel
-8 2 es/sem
-10 1 es/sema
-8 4 es/seman
-12 -1 es/sena
9 7 es/sena_
5 -1 es/senal
-6 14 es/senar
10 -2 es/sene
10 -2 es/sene_
9 0 es/seno_
-2 5 es/senor
28 24 es/senta
-22 -10 es/senti
-10 19 es/seo
-10 19 es/seo_
19 -5 es/sep
18 -4 es/sepa
22 23 es/ser
2 14 es/ser_
8 -6 es/sera
13 9 es/sera_
17 27 es/seri
-5 36 es/seria
-20 -12 es/serie
18 19 es/serio
7 12 es/sert
13 15 es/serv
9 13 es/servi
-9 -15 es/ses
8 6 es/sese
8 6 es/sesen
-21 -23 es/sesi
-22 -25 es/sesin
-13 -12 es/sesio
-12 -11 es/set
-17 -7 es/sfr
-25 -19 es/sgu
7 6 es/si_
10 -11 es/sia
-16 -27 es/sia_
10 5 es/siad
12 4 es/siado
-6 -28 es/sic
-9 -17 es/sica
-9 -17 es/sica_
-2 -7 es/sico
18 4 es/sicol
-11 -10 es/sid
-7 -1 es/sida
-8 -1 es/sidad
6 2 es/sido
6 2 es/sido_
-15 2 es/sie
-26 -2 es/sied
-26 -2 es/sieda
-11 16 es/sien
-8 16 es/sient
-6 -1 es/siero
-22 -24 es/sies
-22 -24 es/siest
-2 -4 es/siet
-2 -4 es/siete
4 1 es/sig
-3 4 es/sigo
-3 4 es/sigo_
0 -15 es/sigu
8 3 es/sigue
-5 -16 es/sigui
7 7 es/sil
-1 -5 es/sile
-1 -5 es/silen
5 12 es/sill
14 14 es/silla
-4 4 es/sillo
1 -20 es/sim
-49 -32 es/sima
-46 -32 es/sima_
-22 -32 es/simo
-13 -19 es/simo_
-11 -18 es/simos
16 18 es/sin
-5 0 es/sin_
-5 -4 es/sina
2 5 es/sina_
16 26 es/sinm
16 26 es/sinmi
9 14 es/sino
9 14 es/sino_
-26 -16 es/sio
5 -9 es/sio_
-31 -19 es/sion
-36 -21 es/sion_
-2 8 es/sione
5 1 es/siq
5 1 es/siqu
5 1 es/siqui
-7 -1 es/sir
-7 -1 es/sirv
-11 -2 es/sirve
-8 -6 es/sirvi
-3 14 es/sirvo
15 8 es/sis_
-28 -13 es/sist
-1 -5 es/sit
-8 -25 es/sita
-14 -29 es/sita_
18 10 es/siti
19 11 es/sitio
-17 -3 es/sito
-17 -3 es/sito_
-7 0 es/siv
-7 0 es/sivo
-25 -22 es/slo
7 0 es/sma
9 9 es/sma_
-6 -6 es/smay
5 -10 es/smo
5 -11 es/smo_
8 9 es/so_
-4 -2 es/sobr
-2 8 es/sobre
-4 -6 es/sobri
-29 -37 es/sof
-29 -37 es/sofa
-29 -37 es/sofa_
15 9 es/sog
15 9 es/soga
15 9 es/soga_
10 -3 es/sol
-4 -12 es/sol_
18 9 es/soli
16 7 es/solin
10 5 es/solit
-7 1 es/solo_
15 4 es/solt
9 -4 es/solta
13 23 es/solte
-30 -29 es/som
-16 -5 es/son
-3 -7 es/son_
-19 6 es/sona
0 18 es/sona_
-19 4 es/sonas
-17 -7 es/sone
-17 -7 es/sone_
-24 18 es/sonr
-12 -10 es/sop
-17 -17 es/sopa
-23 -24 es/sopa_
-32 -25 es/sor
-5 -1 es/sor_
-27 -34 es/sora
-27 -34 es/sora_
37 29 es/sorr
37 29 es/sorry
-43 -39 es/sos
-49 -50 es/sos_
-14 3 es/sot
-22 -20 es/sotr
-22 -20 es/sotro
-13 3 es/soy
-13 3 es/soy_
25 10 es/spa
6 15 es/spac
6 25 es/spaci
11 16 es/spar
-5 0 es/spara
7 -14 es/spec
10 9 es/sped
10 9 es/spedi
-21 5 es/spej
-28 11 es/spejo
-4 0 es/sper
-13 -32 es/spere
-8 7 es/spero
9 5 es/spert
-5 -1 es/spi
-3 -6 es/spid
-12 12 es/spidi
-6 9 es/spie
-6 9 es/spier
9 5 es/spira
-25 -1 es/spire
6 3 es/spit
6 3 es/spita
-14 -2 es/spo
-5 -21 es/spon
0 -13 es/spond
-17 13 es/spos
-15 -9 es/sposa
-6 24 es/sposo
-5 -10 es/spu
-5 -8 es/spue
-5 -8 es/spues
10 3 es/sque
-1 -9 es/sque_
-15 -7 es/squi
-1 9 es/squin
-7 -22 es/st_
15 9 es/sta
16 6 es/sta_
-11 -19 es/stab
-6 -11 es/staba
10 -6 es/stac
10 -6 es/staci
-30 -8 es/stad
-21 4 es/stado
-19 -8 es/stal
11 18 es/stam
11 7 es/stame
-4 -4 es/stamo
-8 2 es/stan
10 14 es/stan_
-22 -18 es/stant
0 10 es/star
-10 2 es/star_
5 25 es/stari
16 15 es/starl
-11 8 es/stas
-8 8 es/stas_
-1 -19 es/ste
-9 -25 es/ste_
6 8 es/sted
6 12 es/sted_
-19 -22 es/stel
-5 -7 es/ster
6 0 es/stes
6 2 es/stes_
-2 -5 es/sti
5 30 es/stia
8 15 es/stid
16 18 es/stido
10 4 es/stil
10 4 es/still
-14 -24 es/stin
-9 -22 es/stio
-9 -22 es/stion
-6 3 es/stir
-3 38 es/stir_
-7 -9 es/sto
-3 -5 es/sto_
9 13 es/stol
9 13 es/stola
-3 10 es/stor
7 40 es/storb
6 -3 es/stori
-30 -28 es/stos
-30 -21 es/stos_
4 -5 es/stra
-7 -14 es/stra_
-19 -29 es/stre
-2 -19 es/stre_
-21 -27 es/stren
10 14 es/stro
12 12 es/stro_
-9 -3 es/stu
-30 -18 es/stud
-30 -18 es/studi
-22 -26 es/stur
-1 14 es/stuv
-10 19 es/stuve
19 19 es/stuvi
-24 -24 es/stuvo
5 -3 es/su_
-18 13 es/sube
3 5 es/subi
-2 -7 es/subi_
22 27 es/subid
7 -25 es/subie
-7 15 es/subir
-53 -25 es/suc
-8 -21 es/sud
4 15 es/suda
-4 -9 es/sue
-21 -15 es/sueg
-21 -15 es/suegr
32 30 es/suel
9 1 es/suelo
38 36 es/suelt
-4 -4 es/suen
24 10 es/suena
-16 -11 es/sueno
51 39 es/suf
12 8 es/sui
12 8 es/suic
12 8 es/suici
-8 -5 es/sul
-3 -15 es/suli
-3 -15 es/sulin
-6 7 es/sult
3 5 es/sulta
2 29 es/sum
-7 31 es/sumi
-5 6 es/sup
-29 -9 es/super
-15 12 es/sur
-10 10 es/sura
-17 10 es/sura_
-5 3 es/sus
7 -2 es/sus_
-7 0 es/sust
8 13 es/susta
-28 1 es/susto
12 9 es/suy
-2 -15 es/ta_
-6 -5 es/tab
-1 6 es/taba
-3 5 es/taba_
-12 -37 es/tabl
9 -24 es/table
-4 -14 es/tac
0 -11 es/taci
0 -11 es/tacio
-40 -42 es/taco
-31 -31 es/tacos
-2 -4 es/tad
-1 -5 es/tad_
-4 22 es/tada
-17 7 es/tada_
26 30 es/tadas
0 -10 es/tado
4 -2 es/tado_
-27 -3 es/tador
-15 18 es/taf
-14 -2 es/tag
-10 -7 es/tal
4 5 es/tal_
-4 -16 es/tala
-9 -5 es/tall
6 12 es/tam
2 -14 es/tama
13 1 es/tamb
13 1 es/tambi
6 1 es/tamen
-40 1 es/tami
-17 -9 es/tamie
-21 -11 es/tamo
-26 -30 es/tamos
5 39 es/tamp
-3 29 es/tampo
-6 -14 es/tan
-1 -9 es/tan_
8 6 es/tana
4 11 es/tanas
6 -8 es/tand
5 -10 es/tando
3 30 es/tano
2 30 es/tano_
-17 -24 es/tant
-10 -12 es/tanta
-22 -18 es/tante
-8 -12 es/tanto
12 8 es/tap
12 22 es/tapa
21 23 es/tape
22 25 es/tape_
-32 26 es/taq
-32 26 es/taqu
-28 34 es/taque
-4 2 es/tar_
24 33 es/tara
19 35 es/tara_
-12 -13 es/tard
8 -6 es/tarda
-14 -10 es/tarde
1 -7 es/tare
-6 -7 es/tarea
4 12 es/tari
0 23 es/taria
4 -14 es/tario
14 14 es/tarl
14 9 es/tarle
-14 -12 es/tarlo
-8 2 es/tarm
-8 2 es/tarme
-5 0 es/taro
4 5 es/taron
8 5 es/tarra
-33 6 es/tars
-33 6 es/tarse
-7 -20 es/tart
-5 -7 es/tas
-14 -16 es/tast
-9 -17 es/taste
4 -21 es/tat
-1 7 es/tav
4 1 es/tax
4 1 es/taxi
-6 -11 es/taz
4 5 es/tbo
4 5 es/tbol
4 5 es/tbol_
7 4 es/te_
-27 -10 es/tea
-14 -6 es/tea_
-23 -31 es/tec
-20 -15 es/teca
-20 -15 es/teca_
3 -6 es/tech
8 6 es/techo
-21 -23 es/tecn
-21 -23 es/tecni
6 8 es/ted
6 12 es/ted_
-34 -35 es/tej
-25 -31 es/teja
-23 -22 es/tejas
6 19 es/tel
-11 -26 es/tel_
13 13 es/tele
3 12 es/tele_
-14 18 es/tell
-15 17 es/tella
-20 -21 es/tem
-19 -30 es/tema
-17 -24 es/tema_
-9 -1 es/temb
-9 -1 es/tembl
0 -9 es/temp
-13 -25 es/tempr
0 -7 es/ten
-1 -6 es/ten_
30 30 es/tenc
30 30 es/tenci
-9 -10 es/tend
-13 -12 es/tende
-12 -20 es/tendi
6 18 es/tendr
0 -11 es/tene
-7 -12 es/tenem
10 10 es/tener
9 4 es/teng
1 -13 es/tenga
10 6 es/tengo
4 19 es/teni
-8 10 es/tenia
-3 -4 es/tens
-7 -13 es/tenta
5 -2 es/tente
4 19 es/tento
-30 -15 es/teo
-24 -14 es/teo_
-12 -15 es/ter
12 6 es/ter_
-15 0 es/tera
-7 15 es/tera_
-15 -7 es/terap
-7 5 es/terc
-4 9 es/terce
-11 -7 es/tere
-28 -16 es/tere_
-8 -27 es/teri
-9 -22 es/teria
0 -11 es/terio
-6 -14 es/term
-7 11 es/tern
-46 30 es/terna
25 -5 es/terne
-17 -26 es/tero
-17 -26 es/tero_
-10 10 es/terr
9 18 es/terra
-12 0 es/terre
-31 0 es/terro
-8 -18 es/tes
-7 -14 es/tes_
-34 -35 es/tesi
-28 -30 es/tesis
-2 -5 es/test
26 25 es/testa
-35 -40 es/teste
-28 -1 es/testo
5 18 es/tez
-6 -12 es/the
9 2 es/the_
5 6 es/ti_
-18 -12 es/tia
-10 -17 es/tia_
-8 -19 es/tic
-21 -29 es/tica
-9 -12 es/tica_
5 3 es/tici
15 11 es/ticia
-6 -9 es/tick
-5 1 es/tico
-14 -4 es/tico_
-6 5 es/tid
-12 -10 es/tida
-12 -10 es/tida_
2 10 es/tido
-1 5 es/tido_
5 8 es/tidos
16 18 es/tie
-10 6 es/tiem
-11 9 es/tiemb
12 12 es/tien
-21 3 es/tiend
24 15 es/tiene
14 5 es/tier
18 7 es/tierr
-54 -50 es/tig
-6 -8 es/tij
-6 -8 es/tije
-6 -8 es/tijer
7 -4 es/til
-5 -6 es/til_
14 2 es/tila
14 2 es/tilad
8 8 es/tilla
-23 -25 es/tille
20 21 es/tillo
7 7 es/tim
4 7 es/tima
9 5 es/tima_
-34 -17 es/timar
13 8 es/timo
22 14 es/timo_
-29 -7 es/timos
-14 -17 es/tin
-15 -14 es/tina
-14 -19 es/tina_
-1 -18 es/tint
-14 -35 es/tion
-9 -22 es/tiona
8 -7 es/tipo
0 -9 es/tipo_
13 8 es/tiq
13 8 es/tiqu
-8 -5 es/tir
6 3 es/tir_
8 4 es/tira
-15 -24 es/tira_
-5 12 es/tirad
-31 -23 es/tiram
23 6 es/tiran
-4 8 es/tirar
-1 5 es/tire_
-5 -3 es/tiro
23 8 es/tis
29 16 es/tis_
12 8 es/tist
12 8 es/tista
3 15 es/tit
10 11 es/tito
11 12 es/tito_
-17 -18 es/titu
-15 -27 es/tiv
-7 -21 es/tivo
-10 -14 es/tivo_
0 -13 es/tivos
-2 -6 es/to_
11 11 es/toa
9 8 es/toal
9 8 es/toall
17 21 es/tob
-14 -1 es/tobu
-14 -1 es/tobus
-7 -20 es/toc
-3 -9 es/toc_
-3 -5 es/toca
15 -11 es/toca_
-44 12 es/tocab
-28 8 es/tocar
-27 -28 es/toco
-25 -26 es/toco_
5 4 es/tod
-5 -2 es/toda
7 3 es/todas
-10 -3 es/todav
3 8 es/todo
4 7 es/todo_
0 7 es/todos
7 6 es/tol
9 13 es/tola
22 32 es/tola_
-44 -24 es/tole
-14 14 es/toma_
9 28 es/tomad
-5 -3 es/toman
13 -6 es/tomar
-12 -15 es/tomat
8 4 es/tome
8 4 es/tome_
-8 2 es/tomo
2 15 es/tomo_
-19 -17 es/ton
-4 -11 es/ton_
-19 9 es/tonc
-19 9 es/tonce
-26 -27 es/tone
24 23 es/toni
30 28 es/tonig
-13 -14 es/tont
1 8 es/top
-12 24 es/toq
-12 24 es/toqu
-12 24 es/toque
1 -9 es/tor
-4 -14 es/tor_
8 8 es/tora
8 8 es/tora_
7 40 es/torb
-5 31 es/torbo
-12 -8 es/torc
-9 2 es/torce
-8 -12 es/toria
-3 -10 es/torio
-8 -21 es/torn
-9 -25 es/torr
-9 -25 es/torre
-5 9 es/tort
-2 -5 es/torta
-5 10 es/torti
-9 -14 es/tos
-16 -19 es/tos_
15 14 es/tot
12 14 es/tota
12 14 es/total
-6 -12 es/tra
2 10 es/tra_
-11 -6 es/trab
-6 1 es/traba
-26 -17 es/trad
-31 -21 es/trada
-8 -9 es/trae
-11 -11 es/trae_
12 23 es/trag
10 17 es/traga
32 26 es/tragu
6 8 es/trai
3 -5 es/traig
-10 -2 es/traje
8 2 es/trajo
-2 11 es/tral
-2 11 es/trali
-3 -12 es/tram
-3 -8 es/tran
-14 -22 es/trano
-3 -8 es/tranq
-1 16 es/trap
25 13 es/trar
6 -10 es/traro
6 -6 es/tras
7 -6 es/tras_
-2 7 es/trat
-2 15 es/trata
-8 -9 es/trato
-12 -9 es/tre
-18 -10 es/tre_
-11 -12 es/treg
12 0 es/trega
-26 -27 es/tregu
-10 -9 es/tren
-9 -11 es/tren_
-32 23 es/trena
10 5 es/trene
-3 4 es/tres
0 5 es/tres_
-9 -1 es/trev
-18 -16 es/trevi
-20 -6 es/tri
-20 15 es/tric
-3 -13 es/tris
-3 -13 es/trist
-27 -3 es/triz
3 8 es/tro
12 11 es/tro_
-13 6 es/trol
-10 -12 es/trol_
-7 -1 es/tron
5 7 es/trope
-16 -11 es/tros
-16 -11 es/tros_
-5 2 es/tru
-9 -1 es/truc
6 1 es/ts_
9 -1 es/tte
4 -2 es/tu_
7 0 es/tua
-19 -16 es/tual
-16 -3 es/tub
-36 -21 es/tud
-30 -18 es/tudi
-23 -13 es/tudia
0 -10 es/tul
2 -5 es/tulo
2 -5 es/tulo_
5 3 es/tum
6 0 es/tumb
11 -3 es/tumba
-7 -8 es/tur
-4 -17 es/tura
-1 -13 es/tura_
-12 -12 es/turas
3 9 es/turo
8 7 es/turon
-29 -30 es/tus
-16 -35 es/tus_
-32 -28 es/tut
-31 -23 es/tuto
10 17 es/tuv
-2 11 es/tuve
-2 11 es/tuve_
21 12 es/tuvi
14 21 es/tuvie
-14 -13 es/ua_
20 8 es/uac
24 13 es/uaci
24 13 es/uacio
-10 -16 es/uad
-28 -36 es/uade
-28 -36 es/uader
-1 -13 es/uadr
5 2 es/uadra
-8 -3 es/ual
2 7 es/ual_
-9 -2 es/ualq
-9 -2 es/ualqu
0 13 es/uan
-9 1 es/uand
-9 1 es/uando
14 10 es/uant
3 11 es/uanta
12 5 es/uanto
7 7 es/uar
5 12 es/uard
19 17 es/uarda
13 22 es/uarde
-18 -11 es/uardi
5 0 es/uart
3 12 es/uarte
2 -7 es/uarto
-7 -2 es/uat
-7 -2 es/uatr
-7 -2 es/uatro
-37 -21 es/ub_
-24 -23 es/ube
-25 -13 es/ube_
19 10 es/uben
19 10 es/uben_
-6 2 es/ubi
-2 -7 es/ubi_
22 27 es/ubid
0 -4 es/ubie
9 22 es/ubier
-31 -19 es/ubil
-22 -8 es/ubila
-7 15 es/ubir
-4 20 es/ubir_
-30 6 es/ubl
-4 -17 es/ubo
-4 -17 es/ubo_
-26 21 es/ubr
-18 5 es/ubre
-18 5 es/ubre_
-12 -4 es/uca
-24 -34 es/ucar
11 -7 es/uce
-2 -11 es/uce_
-8 -8 es/ucha
-6 -5 es/ucha_
16 14 es/uchac
-24 -31 es/uchar
-4 -6 es/uchas
8 9 es/uche
18 19 es/uche_
5 2 es/uchi
9 7 es/uchil
-5 7 es/ucho
-8 5 es/ucho_
-24 -10 es/uci
20 4 es/uct
13 2 es/ucto
18 12 es/ucto_
-19 -21 es/ud_
4 -5 es/uda
7 3 es/uda_
6 7 es/udad
-4 -15 es/udan
-16 -31 es/udar
-26 -20 es/udas
-26 -20 es/udas_
-6 -7 es/ude
-11 -9 es/ude_
-18 -24 es/udi
-23 -13 es/udia
-25 -10 es/udiar
-1 -16 es/udie
-6 -10 es/udio
-5 -10 es/udio_
16 -7 es/udo
23 17 es/udo_
-9 0 es/ue_
-8 -13 es/ueb
-12 -21 es/ueba
-16 -15 es/uebl
-4 -8 es/ueble
-16 -11 es/ueblo
-2 11 es/ueco
-2 11 es/ueco_
-4 -13 es/ued
7 4 es/ueda
20 19 es/ueda_
-13 -6 es/uedad
8 -13 es/uedam
11 15 es/uedan
-27 -27 es/uedar
-17 -17 es/uede
-17 -9 es/uede_
-8 -12 es/ueg
-21 -15 es/uegr
-10 -6 es/uegra
-19 -16 es/uegro
6 12 es/uel
-11 2 es/uela
-15 -3 es/uela_
-7 -1 es/uele
-7 -11 es/uele_
9 -1 es/uelg
-6 -3 es/uell
0 7 es/uello
36 39 es/uelt
24 22 es/uelta
21 28 es/uelto
6 -2 es/uelv
10 -1 es/uelva
4 2 es/uelve
-6 -2 es/uelvo
30 26 es/uem
25 32 es/uema
19 16 es/uemar
18 17 es/ueme
8 2 es/ueme_
0 -16 es/uemo
0 -16 es/uemo_
9 -2 es/uen
10 16 es/uen_
13 5 es/uena
30 10 es/ueni
5 3 es/ueno_
6 3 es/uent
-3 8 es/uenta
-10 -9 es/uente
11 12 es/uento
13 2 es/uentr
-7 -8 es/uenz
-7 -8 es/uenza
5 7 es/uer
-3 8 es/uera
-5 -1 es/uera_
6 2 es/uerd
-2 -15 es/uerda
3 27 es/uerdo
-39 -17 es/uere
-25 -4 es/uere_
-6 -3 es/uerer
18 4 es/ueri
6 -3 es/ueria
9 9 es/uerid
-10 2 es/uerm
1 -11 es/uerma
-10 -20 es/uerme
-15 11 es/uermo
-16 -16 es/uero_
11 15 es/ueron
-3 22 es/uerp
-3 22 es/uerpo
-4 -8 es/uerr
-18 -23 es/uerra
5 17 es/uerta
-7 -7 es/uerte
-6 -5 es/uerto
-5 6 es/uerz
-7 6 es/uerzo
-6 -15 es/ues
-9 -14 es/uest
-9 -17 es/uesta
-10 2 es/uesti
6 -1 es/uesto
-44 -8 es/uestr
-15 -13 es/uet
3 7 es/ueta_
-1 -10 es/uetas
-10 -22 es/uete
-11 -14 es/uev
-4 -12 es/ueva
-16 -17 es/ueva_
4 6 es/ueve_
-13 -11 es/uevo
-24 -17 es/uevo_
3 5 es/uevos
18 20 es/uez
2 -19 es/ufa
-4 -11 es/uga
-2 -5 es/ugam
-2 -5 es/ugamo
4 6 es/ugar
7 8 es/ugar_
-2 -29 es/ugo
-17 -3 es/ugu
-11 11 es/ugue
10 13 es/ui_
-8 1 es/uia
-6 -8 es/uia_
-10 2 es/uiat
-10 2 es/uiatr
13 8 es/uic
14 12 es/uici
12 8 es/uicid
-3 5 es/uid
-10 -4 es/uida
26 27 es/uida_
3 21 es/uidad
-36 20 es/uidar
30 17 es/uide
-15 -6 es/uido
-26 -10 es/uido_
4 -8 es/uie
-3 -5 es/uien
3 6 es/uien_
11 0 es/uier
-5 -11 es/uiera
-8 -8 es/uiere
12 8 es/uiero
-26 -27 es/uil
-12 -13 es/uila
-10 -10 es/uila_
-9 -5 es/uile
-9 -5 es/uiler
-47 -40 es/uill
11 16 es/uilo
4 3 es/uilo_
-18 -16 es/uim
1 -7 es/uimo
1 -7 es/uimos
-6 6 es/uin
-2 11 es/uina
-5 6 es/uinc
-5 6 es/uince
7 5 es/uini
-36 -15 es/uip
-36 -15 es/uipo
-36 -15 es/uipo_
-6 5 es/uir
8 18 es/uir_
12 8 es/uis
6 9 es/uise
6 9 es/uise_
-5 -4 es/uisi
16 8 es/uit
21 14 es/uita
6 -6 es/uita_
6 17 es/uitad
11 19 es/uitar
10 2 es/uite
10 8 es/uite_
0 4 es/uito
0 5 es/uito_
-32 -16 es/uja
-16 1 es/ujer
-15 -6 es/ujer_
-31 -24 es/ujo
-27 -28 es/ujo_
-14 -1 es/ul_
-19 -18 es/ula
4 -5 es/ula_
-9 -11 es/ular
-11 -15 es/ular_
-1 -14 es/uli
-1 -17 es/ulin
-1 -17 es/ulina
-21 0 es/ull
-25 9 es/ullo
-25 10 es/ullos
-12 -14 es/ulo
-12 -14 es/ulo_
13 6 es/ulp
-2 -5 es/ulpa
-8 7 es/ulpa_
24 18 es/ulpe
15 7 es/ulpe_
-19 -17 es/uls
12 12 es/ult
-5 -10 es/ulta_
17 13 es/ulti
17 13 es/ultim
-16 -5 es/ulto
-10 -8 es/uma
-1 -9 es/umb
11 -5 es/umba
6 -9 es/umba_
-22 -38 es/ume
-16 -23 es/umen
-27 -29 es/ument
-4 -9 es/umer
-8 -14 es/umero
-1 24 es/umi
-6 5 es/umn
4 13 es/umna
9 16 es/umna_
-15 -1 es/umno
-40 -28 es/umo
-29 -15 es/umo_
12 0 es/ump
10 -2 es/umpl
4 -11 es/umple
6 9 es/umpli
6 3 es/umplo
-14 -13 es/un_
-5 -4 es/una
-8 -9 es/unad
-13 -20 es/unada
-6 -3 es/unado
11 15 es/unal
-11 -2 es/unala
-12 -6 es/unas
-12 -6 es/unas_
-17 5 es/unc
-10 0 es/unca
-10 0 es/unca_
-42 8 es/unci
-26 15 es/uncia
-24 8 es/uncie
-28 -42 es/uncio
-19 -21 es/und
-16 -6 es/unda
6 2 es/unda_
-7 1 es/une
7 7 es/unec
10 15 es/uneca
6 1 es/uner
6 1 es/unera
9 3 es/uni
30 17 es/unic
19 35 es/unica
11 0 es/unico
-22 -15 es/unio
-1 -8 es/unio_
-20 -13 es/union
30 26 es/uno
27 35 es/uno_
7 -9 es/unos
7 -9 es/unos_
-4 9 es/unq
-4 9 es/unqu
-4 9 es/unque
11 -6 es/unt
4 -7 es/unta
10 9 es/unta_
8 13 es/untan
-2 -24 es/untas
6 -4 es/unte
-3 -6 es/unte_
-1 -4 es/unto
-5 0 es/unto_
4 -15 es/untos
37 16 es/upar
19 10 es/upe
31 12 es/upe_
-12 -2 es/uper
-21 7 es/uper_
6 12 es/upi
-15 15 es/upo
-31 6 es/upo_
-7 10 es/ura
-2 7 es/ura_
-25 6 es/urad
-24 5 es/urado
3 15 es/uran
-9 -6 es/uras
-9 -6 es/uras_
17 -8 es/ure
15 31 es/ure_
-18 -10 es/urg
-10 0 es/urge
-10 -1 es/urgen
-13 -16 es/uri
-5 -9 es/urid
-5 -9 es/urida
4 9 es/urie
-25 -12 es/urio
-7 3 es/urio_
-28 -26 es/urios
-14 13 es/urm
12 15 es/urmie
-19 -24 es/urmio
13 -1 es/urn
0 -13 es/uro
2 -11 es/uro_
7 2 es/uron
8 7 es/uron_
-39 -54 es/urr
-14 -21 es/urri
-34 -25 es/urrid
-11 -18 es/urro
-6 -10 es/urs
-4 -10 es/urso
-2 -10 es/urso_
22 19 es/urv
22 19 es/urva
22 19 es/urva_
-7 -13 es/us_
14 0 es/usa
16 3 es/usa_
-21 -20 es/usar_
-7 -9 es/usc
11 14 es/usca
10 5 es/uscan
7 7 es/uscar
-10 -13 es/use
-8 -7 es/use_
-28 -24 es/usi
-13 -14 es/usic
-13 -14 es/usica
-6 -1 es/usie
-6 -1 es/usier
-11 -18 es/usim
-11 -18 es/usimo
-18 1 es/uso
-6 10 es/uso_
16 11 es/usq
16 11 es/usqu
16 11 es/usque
8 0 es/ust
-6 -23 es/usta
-31 -9 es/usta_
-3 -21 es/ustar
-9 5 es/uste_
6 8 es/usted
6 5 es/usto
-1 18 es/uta
2 10 es/uta_
4 5 es/utb
4 5 es/utbo
4 5 es/utbol
-11 -8 es/ute
-14 -3 es/uti
0 6 es/utim
0 6 es/utimo
-7 -10 es/uto
-6 9 es/uto_
-13 0 es/utob
-14 -1 es/utobu
3 -4 es/utos
3 -4 es/utos_
-2 9 es/uve
-2 9 es/uve_
15 -7 es/uvi
-10 -17 es/uvia
-10 -17 es/uvia_
14 21 es/uvie
14 21 es/uvier
-6 -2 es/uvo
-6 -2 es/uvo_
4 5 es/uxi
4 5 es/uxil
4 5 es/uxili
-4 -11 es/uy_
10 -11 es/uya
10 -11 es/uya_
8 8 es/uz_
-15 22 es/uza
-10 5 es/uzo
-13 6 es/uzo_
23 12 es/va_
-9 -2 es/vab
-10 -2 es/vaba
-10 -2 es/vaba_
-9 -5 es/vac
-6 -22 es/vaca
-11 -21 es/vacac
-4 7 es/vaci
-1 5 es/vacia
-17 -3 es/vacio
-7 -24 es/vad
1 -15 es/vado
7 -11 es/vado_
-11 -7 es/vador
17 13 es/vaj
17 14 es/vaja
8 5 es/vaja_
-5 -6 es/val
-30 -27 es/vale
-25 -20 es/vale_
-2 20 es/valg
-2 20 es/valgo
-4 15 es/vali
37 26 es/valo
37 26 es/valor
-14 -19 es/vam
-14 -19 es/vamo
-14 -19 es/vamos
32 31 es/van
38 29 es/van_
6 13 es/vand
0 11 es/vant
8 14 es/vanta
-14 7 es/vanto
-18 5 es/var
-1 -11 es/var_
-18 -11 es/vari
-12 33 es/varo
-12 33 es/varon
6 -6 es/vas
-6 -19 es/vas_
10 6 es/vaso
10 6 es/vaso_
15 30 es/vay
15 30 es/vaya
-13 -4 es/vaya_
8 16 es/ve_
-14 5 es/vea
-7 -17 es/vea_
-15 -5 es/vec
-12 -3 es/vece
-12 -3 es/veces
-9 -6 es/veci
-9 -5 es/vecin
-6 -5 es/vei
-4 -1 es/vein
-4 -1 es/veint
-11 -10 es/vel
-19 -20 es/vela
-13 -14 es/vela_
1 4 es/velo
1 4 es/velor
6 7 es/vem
6 7 es/vemo
6 7 es/vemos
-12 -12 es/ven
-21 6 es/ven_
-29 -10 es/venc
-19 -22 es/vend
-30 -20 es/vende
13 0 es/vendi
-5 -7 es/vene
-4 -6 es/venen
10 11 es/veng
10 13 es/venga
9 5 es/vengo
3 -9 es/veni
-35 -19 es/venia
0 -11 es/venid
5 -1 es/vent
4 1 es/venta
-3 -5 es/vento
7 18 es/veo
7 18 es/veo_
10 1 es/ver
12 -10 es/ver_
10 10 es/vera
-1 8 es/veran
15 5 es/verd
21 20 es/verda
-22 -26 es/verde
-9 -9 es/vere
-7 -8 es/verg
-7 -8 es/vergu
-8 11 es/veri
7 15 es/verl
5 16 es/verlo
-23 20 es/vers
1 -5 es/versa
-36 5 es/versi
-17 -22 es/vert
6 1 es/ves
-2 -8 es/ves_
19 19 es/vest
15 15 es/vesti
-18 -3 es/vet
-15 -3 es/vete
-2 9 es/vez
-1 4 es/vez_
-3 14 es/veza
-9 12 es/veza_
0 24 es/vi_
-6 -2 es/via
-14 -4 es/via_
19 12 es/viad
18 12 es/viadu
-14 0 es/viaj
-18 -9 es/viaja
2 13 es/viaje
14 23 es/vias
14 23 es/vias_
-6 -5 es/vic
-6 3 es/vici
-6 3 es/vicio
-5 -8 es/vid
1 5 es/vida
4 8 es/vida_
-12 -13 es/vidad
-2 -17 es/vide
-15 -21 es/vide_
2 -10 es/video
-15 -29 es/vido
-14 -22 es/vido_
-9 4 es/viej
-8 9 es/vieja
-6 -1 es/viejo
9 4 es/vien
2 -5 es/viene
36 31 es/vient
-9 -5 es/vier
15 20 es/viera
-3 -6 es/viern
-25 3 es/viero
11 26 es/vig
23 5 es/viga
23 5 es/viga_
-11 25 es/vigi
-11 25 es/vigil
-6 -12 es/vil
5 1 es/vil_
-23 -19 es/vill
-16 -15 es/villa
-14 -18 es/vim
-14 -18 es/vimo
-14 -18 es/vimos
10 12 es/vin
6 -5 es/vini
-3 -8 es/vinie
-8 8 es/vino
-8 4 es/vino_
-10 -10 es/vio
-15 -6 es/vio_
23 22 es/viol
-26 -5 es/vion
-26 -5 es/vion_
-13 -24 es/vios
-2 -16 es/vios_
23 15 es/vir
13 5 es/vir_
-11 -14 es/vis
1 10 es/visa
-43 -21 es/visa_
-7 1 es/visar
21 8 es/vise
12 1 es/vise_
-32 -18 es/visi
-29 -23 es/visit
6 6 es/viso
7 6 es/viso_
-5 -9 es/vist
3 8 es/vista
-37 -33 es/visto
-2 -18 es/vit
-12 -22 es/vita
4 21 es/viv
8 1 es/viva
8 1 es/viva_
-39 -7 es/vive
-39 -7 es/vive_
3 15 es/vivi
15 24 es/vivie
22 9 es/vivir
12 23 es/vivo
8 23 es/vivo_
-28 -17 es/voc
-22 -9 es/voce
-9 -3 es/voces
2 18 es/vol
14 13 es/vola
-11 -34 es/volu
-1 18 es/volv
5 4 es/volve
-3 20 es/volvi
12 38 es/vom
12 38 es/vomi
12 38 es/vomit
-4 -7 es/vor
-26 -13 es/vorc
-26 -13 es/vorci
8 -10 es/vos
8 -10 es/vos_
9 3 es/voy
5 -1 es/voy_
4 -6 es/voz
4 -6 es/voz_
8 5 es/vue
8 5 es/vuel
12 16 es/vuelt
2 -5 es/vuelv
-4 -4 es/xam
5 3 es/xi_
4 5 es/xil
4 5 es/xili
7 5 es/xim
2 -4 es/xima
2 -4 es/xima_
19 25 es/ximo
19 25 es/ximo_
5 24 es/xis
5 24 es/xist
-3 37 es/xisti
9 0 es/xpl
-3 -9 es/xplic
-8 -19 es/xtr
-8 -19 es/xtra
-13 -23 es/xtran
12 13 es/ya_
47 37 es/yan
-56 -17 es/yas
12 1 es/ye_
-12 -9 es/yec
-18 -5 es/yecc
-18 -5 es/yecci
1 -7 es/yect
11 19 es/yen
15 20 es/yend
16 20 es/yendo
-1 22 es/yer
-7 10 es/yer_
-7 -11 es/yes
12 11 es/yo_
0 -21 es/yor
-11 -16 es/yor_
12 6 es/yud
5 3 es/yuda
16 13 es/yude
-29 -28 es/yudo
-29 -28 es/yudo_
4 17 es/yuno
4 17 es/yuno_
-24 -1 es/za_
-6 0 es/zad
-11 2 es/zada
-5 -4 es/zado_
0 5 es/zam
-55 -40 es/zamo
-50 -48 es/zamos
-9 3 es/zan
0 7 es/zan_
6 -7 es/zand
6 -7 es/zando
-16 -19 es/zap
-16 -23 es/zapa
-1 -6 es/zapat
-1 -11 es/zar
-27 -36 es/zar_
2 -9 es/zas
2 -9 es/zas_
28 -3 es/zca
20 -10 es/zca_
-1 7 es/zco
5 15 es/zco_
-3 -5 es/zo_
-19 -23 es/zom
-19 -23 es/zomb
-19 -23 es/zombi
-12 -16 es/zon
-7 -7 es/zon_
-18 3 es/zos
-18 3 es/zos_
7 4 es/zot
7 4 es/zote
7 4 es/zotea
16 1 es/zul
19 7 es/zul_
0 19 es/zum
2 7 es/zza
2 11 es/zza_
68 61 es:0
67 103 es:1
-16 7 es:10
-35 -16 es:10 de
0 -12 es:10 y
85 38 es:10 ya
39 55 es:100
-77 -103 es:10k
-18 -4 es:11
11 -27 es:12
103 59 es:13
-40 26 es:14
-26 -40 es:15
55 39 es:16
-132 40 es:17
-7 -6 es:19
-41 -87 es:1998
14 57 es:2
-16 22 es:2 y
-33 -14 es:20
-40 47 es:2009
-122 35 es:2011
-6 66 es:2014
61 41 es:2018
72 70 es:2019
-23 0 es:21
-32 -11 es:22
91 97 es:23
-37 -23 es:24
-74 -27 es:25
-26 -15 es:3
5 15 es:3 am
-19 -42 es:3 no
-19 -22 es:30
-56 -56 es:4
58 69 es:40
-75 4 es:41
-13 -33 es:42
15 42 es:4b
-10 -7 es:5
42 44 es:5 de
1 14 es:5 no
-109 -130 es:50
-51 -60 es:55
-98 -142 es:6
23 -24 es:60
-70 -23 es:600
42 43 es:62
-83 -118 es:7
-61 -73 es:7 10
-28 -111 es:70
-26 -21 es:8
14 -58 es:8 de
24 11 es:80
-37 -11 es:80 y
-87 -44 es:9
-23 -5 es:95
18 27 es:a
-42 -35 es:a 3
3 -6 es:a abrir
-30 -43 es:a acabar
54 60 es:a ahorca
31 61 es:a alguie
1 -30 es:a andar
26 41 es:a buscar
48 35 es:a cada
-19 87 es:a cambia
-44 -32 es:a camina
-11 -11 es:a casa
36 11 es:a casar
-53 -37 es:a cenar
43 38 es:a cocina
6 -17 es:a comer
1 78 es:a compra
-54 -60 es:a conoce
30 36 es:a contar
53 54 es:a contes
-46 37 es:a correr
72 84 es:a cortar
-8 -35 es:a dar
9 42 es:a decir
-6 -23 es:a dejar
51 64 es:a des
1 -5 es:a descan
53 58 es:a desper
48 58 es:a diario
-10 52 es:a dios
53 32 es:a doler
-37 -36 es:a donar
-5 -6 es:a donde
16 -45 es:a dormir
-44 7 es:a dos
42 11 es:a ella
-14 44 es:a empeza
29 48 es:a esa
-49 -1 es:a escond
-44 -64 es:a escrib
90 76 es:a ese
40 28 es:a espera
-29 -25 es:a esta
-32 -62 es:a estar
25 35 es:a estas
-25 -29 es:a estudi
-6 -14 es:a extran
-53 -72 es:a fin
-5 3 es:a gritar
22 29 es:a guarda
52 30 es:a haber
-42 12 es:a hablar
3 36 es:a hacer
-26 19 es:a hacerl
49 81 es:a hacerm
-4 73 es:a ir
31 2 es:a ivan
-46 -27 es:a jugar
-8 -33 es:a la
-30 -44 es:a las
-70 -2 es:a lastim
-21 -18 es:a leer
-61 -1 es:a levant
27 47 es:a llamar
87 91 es:a llegar
15 18 es:a llevar
-12 56 es:a llorar
-102 -101 es:a lo
-12 24 es:a los
32 39 es:a madre
48 50 es:a manana
9 -12 es:a mano
-24 -12 es:a matar
10 -23 es:a median
-69 20 es:a medio
-44 -38 es:a mediod
-11 2 es:a mi
-40 -30 es:a mierco
12 35 es:a mil
-15 -17 es:a mirar
23 -59 es:a mis
38 41 es:a misa
-28 -35 es:a morir
17 -28 es:a muerte
-52 62 es:a nada
-4 5 es:a nadar
17 20 es:a nadie
36 40 es:a navida
27 -3 es:a necesi
25 9 es:a ningun
-4 12 es:a no
9 -11 es:a nombre
-15 52 es:a obedec
-18 39 es:a oir
-64 -20 es:a otra
32 27 es:a otro
-57 -17 es:a padre
-24 -29 es:a pagar
30 51 es:a parar
-7 -31 es:a partir
0 18 es:a pasar
-9 45 es:a patada
-60 -55 es:a pedir
20 23 es:a pegar
-39 -31 es:a pensar
-2 -33 es:a perder
-46 -8 es:a pescar
27 -47 es:a poco
27 22 es:a poder
4 -6 es:a poner
-7 -31 es:a por
50 30 es:a prende
41 23 es:a probar
37 35 es:a propos
36 77 es:a punto
59 55 es:a que
-52 -22 es:a quedar
11 -1 es:a quemar
32 27 es:a quien
75 63 es:a quitar
-3 10 es:a respir
-41 -45 es:a revisa
73 50 es:a saber
-1 -19 es:a salir
-13 -17 es:a salvo
59 20 es:a seguir
38 33 es:a seis
70 51 es:a sentir
4 17 es:a ser
-13 -10 es:a su
115 64 es:a suicid
-44 -45 es:a tender
48 25 es:a tener
-74 -63 es:a terapi
76 53 es:a termin
39 2 es:a ti
63 52 es:a tiempo
-52 -63 es:a tirar
-39 -31 es:a tocar
-42 -45 es:a todas
-4 67 es:a todos
11 37 es:a tomar
25 29 es:a trabaj
-23 -49 es:a tres
-2 8 es:a un
4 0 es:a una
-39 -35 es:a uno
-32 9 es:a urgenc
-6 71 es:a usted
-111 89 es:a veces
37 14 es:a ver
4 37 es:a volver
35 45 es:a vos
-72 -80 es:a ~
63 37 es:abajo
-22 -35 es:abajo con
29 39 es:abajo y
23 21 es:abia
-9 -16 es:abiert
-21 -18 es:abiert para
26 36 es:abiert y
5 -10 es:abismo
-54 -22 es:abogad
-30 -60 es:abra
25 2 es:abrace
27 19 es:abrace a
27 24 es:abraha
-3 0 es:abraza
-109 -92 es:abrazo
-36 -44 es:abrazo y
3 -16 es:abre
43 63 es:abri
66 94 es:abri el
-13 -20 es:abri la
-52 -86 es:abrier
-12 -38 es:abrigo
64 62 es:abril
-13 20 es:abrio
-18 22 es:abrio la
-69 -34 es:abrir
-24 16 es:abrir los
43 34 es:abrirl
-1 104 es:abro
62 47 es:abro el
-49 -27 es:abuela
-25 17 es:abuela el
-21 -33 es:abuela le
-35 50 es:abuela me
-55 -28 es:abuela se
22 41 es:abuela y
1 74 es:abueli
-12 24 es:abuelo
-3 24 es:abuelo le
-40 0 es:abuelo me
-17 -34 es:abuelo que
-93 -70 es:aburri
-97 84 es:abuso
-67 59 es:abuso de
63 37 es:acaba
94 69 es:acaba de
8 0 es:acaba el
-52 -45 es:acaba la
-28 -17 es:acabad
-49 -27 es:acabam
75 82 es:acaban
27 54 es:acabar
29 69 es:acabar con
-23 -66 es:acabar la
-122 -78 es:acabar las
-17 -7 es:acabe
-31 18 es:acabe en
2 10 es:acabe la
4 2 es:acabo
-49 -33 es:acabo con
35 65 es:acabo de
-43 -69 es:acabo el
8 29 es:acabo la
-48 -65 es:academ
-28 -33 es:acampa
55 41 es:acanti
-2 25 es:acaso
0 51 es:accide
-12 -41 es:aceite
-56 -72 es:aceitu
32 39 es:aceler
-10 -17 es:aceler el
-14 -14 es:acelga
-28 -50 es:acepta
-49 -50 es:acepto
49 23 es:acera
58 65 es:acerca
-30 -29 es:aclaro
-128 -43 es:acogid
-44 -63 es:acomod
-68 -17 es:acompa
-31 -27 es:acompa a
-38 -23 es:acondi
23 49 es:acorda
5 12 es:acorda de
-56 -32 es:acorde
-22 -25 es:acorde de
-74 2 es:acosta
6 -16 es:acoste
-41 -50 es:acoste a
31 26 es:activi
34 34 es:acto
-72 -92 es:actor
-39 3 es:actriz
-55 -36 es:actual
-38 -25 es:actual el
98 100 es:acuchi
-16 28 es:acuerd
-1 46 es:acuerd de
35 85 es:acuest
-78 -20 es:adelan
-39 -47 es:adelan y
45 43 es:adentr
30 12 es:adios
-11 6 es:adios y
89 86 es:adivin
18 13 es:adjunt
-107 -11 es:adoles
71 105 es:adonde
-18 -8 es:adorno
-58 -77 es:adulta
15 74 es:afecti
-29 -24 es:afeita
67 22 es:afilan
-34 -76 es:afile
-67 -52 es:afile los
-61 -131 es:afloja
18 40 es:afuera
70 68 es:afuera de
-25 -34 es:afuera en
-69 -25 es:agache
-5 50 es:agarra
-9 12 es:agarra del
37 3 es:agarre
1 -16 es:agarre el
-17 -20 es:agarro
-9 -3 es:agarro el
22 23 es:agarro la
-49 -26 es:agenda
31 25 es:agende
-26 -2 es:ago
12 74 es:agosto
-39 -46 es:agotad
31 26 es:agrada
-49 -43 es:agrade
2 5 es:agrade el
19 -46 es:agricu
-7 11 es:agua
-82 -72 es:agua a
-9 63 es:agua al
9 52 es:agua con
-18 34 es:agua fria
-17 -18 es:agua hirvie
-26 14 es:agua me
-37 -13 es:agua para
27 41 es:agua y
17 45 es:aguant
0 25 es:aguant el
28 13 es:aguant hasta
-42 -40 es:aguant las
-25 27 es:aguant mas
-13 -27 es:aguant mi
-66 41 es:aguina
-43 -63 es:aguja
-94 40 es:agujer
14 -8 es:ah
37 34 es:ah y
-23 -19 es:ahi
-19 -39 es:ahijad
-52 -47 es:ahoga
-85 -52 es:ahogab
-41 -55 es:ahogad
50 49 es:ahogar
4 76 es:ahogo
1 -34 es:ahogue
6 -5 es:ahora
-37 35 es:ahora a
11 9 es:ahora en
-18 -31 es:ahora es
-46 35 es:ahora esta
59 64 es:ahora estoy
22 1 es:ahora hay
-10 14 es:ahora me
-24 -25 es:ahora no
-36 -17 es:ahora que
19 -4 es:ahora se
39 50 es:ahora si
-18 1 es:ahora solo
-18 -48 es:ahora tengo
52 45 es:ahora y
27 21 es:ahora ya
-33 -36 es:ahorca
-33 -39 es:ahorca con
15 87 es:ahorco
-18 17 es:ahorco el
18 30 es:ahorit
28 24 es:ahorit mismo
0 3 es:ahorre
79 115 es:ahorro
-43 -24 es:aire
-71 -120 es:ajedre
-93 -54 es:aji
12 0 es:al
28 59 es:al agua
-44 -42 es:al ahorca
-21 -29 es:al arbitr
-40 39 es:al ascens
15 13 es:al balcon
27 17 es:al banco
52 59 es:al bano
43 73 es:al bebe
-87 -58 es:al blanco
26 16 es:al campan
-18 -3 es:al cement
-27 -41 es:al cerrar
9 -9 es:al chiqui
5 -9 es:al cielo
-1 -9 es:al cole
-57 -30 es:al colegi
18 -17 es:al cuarto
-60 -14 es:al cuello
13 -37 es:al cura
-36 -19 es:al de
20 41 es:al del
-1 14 es:al dentis
17 41 es:al desper
-23 80 es:al dia
25 46 es:al diez
-28 66 es:al espejo
-2 -15 es:al final
15 12 es:al gato
-39 -76 es:al gimnas
-44 -56 es:al grupo
-30 -28 es:al jefe
-25 -8 es:al lado
46 60 es:al lunes
7 10 es:al mall
17 22 es:al mar
-70 -72 es:al medico
-5 57 es:al mediod
-3 45 es:al menos
-10 -26 es:al mercad
27 52 es:al metro
-36 -41 es:al mierco
46 -48 es:al monte
22 28 es:al nino
-6 -6 es:al notari
6 -20 es:al otro
-58 -47 es:al parque
-9 4 es:al patio
45 18 es:al perro
2 -18 es:al pie
-63 -13 es:al piso
-79 -43 es:al princi
-57 -40 es:al pueblo
22 -42 es:al puente
-87 -50 es:al punto
41 38 es:al que
10 1 es:al rato
-15 -15 es:al rio
8 5 es:al sol
-22 19 es:al suelo
-12 -30 es:al super
21 10 es:al taller
-53 25 es:al trabaj
58 75 es:al tren
29 30 es:al vecino
62 9 es:al velori
-17 -18 es:al volver
16 -16 es:alarma
-58 -82 es:alas
20 18 es:alba
-33 -52 es:albaha
-37 -54 es:albani
-43 -94 es:alberc
-59 47 es:alberg
44 47 es:alcanz
48 47 es:alcanz a
-105 -46 es:alcoho
-78 -146 es:alegre
15 0 es:alegri
56 41 es:alegro
-54 -92 es:aleman
-67 -88 es:alergi
-47 -53 es:alfajo
-2 64 es:alfomb
0 17 es:alfons
-69 -72 es:alfons storni
-42 -40 es:algo
55 49 es:algo al
-75 -63 es:algo cuando
-38 -33 es:algo de
52 86 es:algo en
9 -51 es:algo es
-25 31 es:algo malo
-13 64 es:algo y
13 8 es:alguie
-51 -60 es:alguie mas
36 29 es:alguie me
22 36 es:alguie que
18 -24 es:alguie se
7 46 es:alguie supier
-41 -15 es:alguie tiene
44 9 es:algun
46 55 es:algun dia
-77 9 es:alguna
-59 -43 es:alguno
81 -10 es:alivia
-38 -28 es:alivio
49 34 es:all
14 48 es:alla
19 -31 es:alli
-92 -10 es:alma
-9 3 es:almace
52 27 es:almeja
-40 -31 es:almeri
47 30 es:almoha
86 73 es:almoha en
38 15 es:almoha y
-40 -52 es:almorc
-92 -93 es:almorz
-11 6 es:almuer
4 0 es:almuer y
23 27 es:alpist
-25 -13 es:alquil
-19 -14 es:alquil y
42 49 es:alread
8 23 es:alt
-62 -47 es:alta
-8 -12 es:alta y
-52 -38 es:altar
-6 40 es:altern
72 100 es:alto
38 17 es:altura
26 45 es:alumna
-42 -2 es:alumno
8 0 es:alumno me
-97 -44 es:alzhei
11 16 es:am
-64 -54 es:amable
-45 4 es:amanec
-10 -12 es:amanec con
9 28 es:amanez
-2 -17 es:amaril
66 37 es:amarra
-47 -35 es:ambula
-46 -48 es:amen
-30 -23 es:amenaz
-12 49 es:amenaz con
-66 -6 es:amiga
-22 79 es:amiga me
-40 -8 es:amiga se
-49 -74 es:amigas
62 136 es:amigo
-6 45 es:amigo que
-51 -48 es:amigos
-53 -52 es:amo
-28 -12 es:amor
42 39 es:ampoll
-54 -78 es:ana
15 24 es:analis
-82 -84 es:anclaj
-40 21 es:and
-42 27 es:anda
-68 7 es:andaba
-95 3 es:andami
-73 -37 es:andand
-30 -60 es:andar
8 -1 es:anden
-15 -45 es:anden y
-69 3 es:ando
-5 -10 es:ando con
2 -32 es:ando en
-54 -44 es:andres
-7 -15 es:anduve
-28 -19 es:anduvo
-77 -55 es:anecdo
4 -9 es:aneste
25 4 es:angel
55 54 es:angel me
37 119 es:angust
57 44 es:anillo
34 68 es:anime
7 -5 es:animo
-20 -23 es:animo 6
-67 -64 es:animo 7
-42 24 es:animo a
-17 -3 es:animo ocho
17 66 es:anitos
18 19 es:aniver
28 11 es:aniver de
-51 -12 es:ano
-18 -52 es:ano de
-4 -60 es:ano en
-52 30 es:ano me
24 36 es:ano no
-84 43 es:ano pasado
-29 -4 es:ano que
-44 -31 es:ano sin
-41 22 es:ano y
20 41 es:anoche
58 26 es:anoche me
-44 -59 es:anoche termin
-38 -42 es:anoche y
-32 37 es:anoche ya
11 18 es:anos
-33 -33 es:anos de
24 64 es:anos en
-24 35 es:anos hoy
-63 -3 es:anos limpio
43 33 es:anos lo
-59 -19 es:anos me
-60 -52 es:anos mi
-54 -23 es:anos no
28 -8 es:anos que
-112 54 es:anos sin
15 49 es:anos y
15 19 es:anos ya
2 8 es:anotar
32 -14 es:anote
-30 -26 es:anote en
-7 -27 es:anote todas
-12 -1 es:anotes
7 53 es:anoto
-75 -6 es:ansied
33 46 es:ansiol
-34 57 es:anteay
-91 -25 es:anteoj
-85 -41 es:anteri
19 17 es:antes
-29 -17 es:antes de
71 61 es:antes del
-9 16 es:antes no
-34 -28 es:antes que
-42 48 es:antes y
-60 -77 es:antibi
-19 -1 es:antide
-114 73 es:antier
-116 -114 es:antigu
-17 43 es:antips
-71 -48 es:antojo
-26 -35 es:anual
-32 -59 es:anular
-42 -131 es:anunci
-68 -66 es:anzuel
45 24 es:aora
110 112 es:aorcar
34 53 es:apa
29 33 es:apaga
-20 6 es:apagad
-22 63 es:apagan
40 27 es:apagar
24 37 es:apagar la
2 -1 es:apago
29 33 es:apago el
-46 -65 es:apago la
27 19 es:apague
42 42 es:apague el
-26 -10 es:apague la
67 19 es:aparca
-4 9 es:aparec
-40 46 es:aparec en
100 47 es:aparta
56 97 es:aparte
-57 1 es:apelli
20 -10 es:apenas
-14 -24 es:apetit
-27 -67 es:aplaud
-68 -53 es:aplaus
-11 13 es:aplica
-23 -56 es:aporto
-19 90 es:aposta
17 40 es:apoyad
4 -14 es:app
17 -13 es:app me
-74 -77 es:aprend
-29 -34 es:aprend a
16 81 es:apreta
34 41 es:apreta el
32 43 es:aprete
58 12 es:apreto
70 28 es:apriet
39 17 es:apriet el
-94 -97 es:aproba
-111 -149 es:aprobe
-14 -15 es:aprobo
-54 2 es:aprove
-50 -56 es:apuest
37 15 es:apunal
16 -29 es:apunal a
64 48 es:apunta
-22 -30 es:apunte
-19 -10 es:apunte en
-9 33 es:apunto
23 -16 es:apures
-60 -37 es:apuro
-92 -70 es:aquel
-33 -20 es:aquell
28 36 es:aqui
42 47 es:aqui arriba
44 38 es:aqui el
13 24 es:aqui en
101 87 es:aqui llegue
-60 -64 es:aqui lo
1 -10 es:aqui no
35 -36 es:aqui sigo
-8 -6 es:aqui y
-55 -62 es:aqui ~
-114 -37 es:arana
-51 -55 es:arbitr
18 15 es:arbol
91 60 es:arde
47 33 es:arde la
38 21 es:arde todo
-79 -69 es:arepa
-74 -108 es:arepas
65 53 es:arma
-6 -26 es:arma en
71 84 es:armado
-41 -15 es:armari
-76 -76 es:armas
-54 -53 es:armas ni
-44 -16 es:arme
-57 -53 es:armero
-69 -85 es:armo
-23 -11 es:army
-1 18 es:arnes
17 -11 es:arnes y
10 -6 es:arquer
-75 30 es:arranc
-52 47 es:arranc el
-19 40 es:arranc la
83 59 es:arranq
-38 37 es:arrast
-21 15 es:arregl
32 -1 es:arregl el
-21 -51 es:arregl la
-11 -16 es:arregl y
37 58 es:arrepe
13 10 es:arrepi
41 20 es:arriba
19 48 es:arriba del
-38 22 es:arrima
-7 -8 es:arroz
-40 -24 es:arruga
-31 6 es:arruin
-22 -35 es:articu
-89 -90 es:artifi
-66 -73 es:asado
-80 31 es:asalta
-44 44 es:asalto
-24 -15 es:ascens
4 -3 es:ascens y
-78 80 es:asco
81 69 es:asegur
-34 60 es:aseo
-63 -71 es:asesin
-57 -82 es:asesin en
10 -2 es:asi
33 35 es:asi de
-16 78 es:asi desde
6 45 es:asi lo
12 80 es:asi me
7 7 es:asi no
-27 -36 es:asi porque
7 -68 es:asi que
-26 -28 es:asi son
-17 7 es:asient
-4 49 es:asilo
-57 14 es:aspira
-3 28 es:asunto
26 37 es:asusta
-9 -3 es:asuste
-45 60 es:asuste de
-38 45 es:asusto
-60 -32 es:ata
-86 -81 es:ataco
-52 -38 es:atamos
-81 96 es:ataque
-57 55 es:ataque de
-32 23 es:ataque en
-25 -61 es:atar
61 57 es:atarde
-45 -76 es:atasco
-17 -22 es:ate
70 84 es:atenci
59 61 es:atende
-34 18 es:atendi
-57 -36 es:atenta
-48 -62 es:atiend
-32 94 es:atraco
-72 129 es:atrapa
26 -24 es:atras
3 -33 es:atras de
-39 -23 es:atrasa
8 28 es:atrevo
13 21 es:atrope
10 18 es:atrope a
-73 22 es:atrope un
-88 -76 es:audien
-24 -51 es:audifo
2 -13 es:audio
36 26 es:audio de
-13 -7 es:audio largo
-60 -78 es:audios
8 16 es:aula
-83 -111 es:aument
-68 -62 es:aun
-29 -32 es:aun asi
-10 26 es:aunque
-12 45 es:aunque me
19 47 es:auto
-40 -4 es:autobu
10 3 es:autobu y
-112 -49 es:autole
-50 -32 es:automa
4 -7 es:autopi
0 0 es:autorr
34 143 es:autovi
11 13 es:auxili
-3 91 es:avanza
10 -5 es:avenid
45 34 es:avente
-18 76 es:avento
24 40 es:averig
-76 -15 es:avion
-103 -127 es:avisa
67 0 es:avisad
-54 51 es:avisam
87 48 es:avisan
-18 79 es:avisar
62 54 es:avise
47 64 es:avise a
34 -2 es:aviso
-69 -57 es:ay
-16 14 es:ayer
-8 -11 es:ayer en
-39 86 es:ayer enterr
2 71 es:ayer le
-16 22 es:ayer me
-70 -48 es:ayer no
-85 57 es:ayer se
21 -2 es:ayer y
6 3 es:ayuda
56 67 es:ayudam
30 110 es:ayudar
-46 -55 es:ayude
-32 -38 es:ayude a
56 61 es:ayudem
29 48 es:ayuden
-83 -79 es:ayudo
-44 -50 es:ayunas
-73 -61 es:ayuno
-82 -61 es:ayunta
22 10 es:azotea
-44 -45 es:azotea a
95 68 es:azotea y
-50 -69 es:azucar
53 21 es:azul
32 61 es:azules
-72 -79 es:b
-87 -118 es:baby
-63 -31 es:baila
-95 -106 es:bailam
-75 -62 es:bailar
-65 -80 es:baile
-14 -62 es:bailo
-55 -54 es:baja
-66 33 es:bajamo
40 24 es:bajand
-23 -34 es:bajar
16 9 es:bajaro
-7 30 es:baje
12 53 es:baje a
-36 29 es:baje en
1 75 es:bajita
-10 -51 es:bajito
-4 -9 es:bajito como
-24 -60 es:bajo
37 16 es:bajo a
-82 -46 es:bajo el
28 11 es:bajo la
-93 -88 es:bajon
17 38 es:bala
-59 -29 es:balace
61 15 es:balas
110 105 es:balazo
7 -14 es:balcon
-6 -28 es:balcon del
-36 -21 es:balcon y
-108 -27 es:balde
43 47 es:banar
-73 4 es:banarm
35 24 es:banco
22 9 es:banco a
29 35 es:banco y
-104 -135 es:banda
-34 76 es:bane
12 43 es:banera
28 39 es:banera y
-33 -39 es:bano
22 50 es:bano con
35 0 es:bano de
26 49 es:bano del
-20 -38 es:bano y
84 63 es:banque
-9 -15 es:bar
40 16 es:barand
-27 -39 es:barand del
18 17 es:barand y
-14 -24 es:barata
66 54 es:barato
-103 -26 es:barbar
46 79 es:barbil
25 4 es:barco
-28 -29 es:barilo
-12 -33 es:barra
15 -9 es:barran
-6 -17 es:barri
38 74 es:barrig
28 60 es:barrio
-35 15 es:base
-79 -99 es:basta
53 88 es:bastan
4 -10 es:baston
-47 28 es:basura
-72 -37 es:bata
69 39 es:batall
-49 -40 es:bateri
-71 -68 es:bautiz
19 -12 es:be
11 29 es:beba
32 0 es:bebe
20 11 es:bebe con
-66 54 es:bebe el
-19 43 es:bebe en
47 30 es:bebe esta
8 18 es:bebe no
23 43 es:bebe y
-23 67 es:beber
-22 -26 es:bebi
15 0 es:bebido
-8 59 es:bebien
0 0 es:bebito
-18 49 es:bebo
-9 77 es:bebo desde
-114 -46 es:beca
-40 0 es:bendic
-14 -14 es:bendit
73 69 es:beneno
-98 -77 es:benja
-104 -61 es:bernar
8 -33 es:bese
-17 3 es:beso
-19 -2 es:beso de
-85 -62 es:besos
59 29 es:beto
27 -13 es:better
-47 -33 es:biblio
6 12 es:bicho
-14 -14 es:bici
-64 -84 es:bicicl
-21 -37 es:bicicl y
-86 -71 es:bicis
44 48 es:bidon
-12 -20 es:bien
3 -34 es:bien a
-33 -70 es:bien aunque
-24 -28 es:bien con
28 -13 es:bien el
-67 -54 es:bien en
44 40 es:bien la
76 46 es:bien me
25 35 es:bien mi
-3 89 es:bien no
-23 -28 es:bien normal
-24 8 es:bien que
5 -6 es:bien y
15 38 es:bien ya
-62 -52 es:bilbao
-55 -32 es:billet
-17 40 es:bingo
-24 -63 es:bisabu
-6 -38 es:bisnie
20 42 es:bistur
-23 -21 es:bizcoc
-23 97 es:blanca
20 -23 es:blanco
22 23 es:bliste
18 46 es:bliste entero
55 16 es:bloque
-64 -60 es:bn
-27 -102 es:boba
104 74 es:bobada
-14 31 es:boca
-29 -30 es:boca seca
-3 51 es:boca y
-79 -48 es:bocadi
-28 -25 es:bocata
-73 -85 es:boda
-30 -46 es:boda de
-27 -63 es:boda y
52 46 es:bodega
-45 -42 es:bogota
-41 -98 es:boina
-87 -89 es:bolero
20 26 es:boleta
-7 -18 es:boleto
68 56 es:bolsa
31 17 es:bolsa de
-41 -68 es:bolsas
-11 -2 es:bolsil
-13 -16 es:bolso
77 61 es:boludo
-58 -45 es:bomba
-41 -31 es:bomba de
-31 -53 es:bombar
-27 -9 es:bomber
-81 -49 es:bombon
14 16 es:bonita
6 -11 es:bonito
0 0 es:boquer
19 18 es:borde
13 4 es:borde de
-17 -11 es:borde del
-46 27 es:bordil
-40 -57 es:borra
19 71 es:borrac
56 -32 es:borrac y
4 -3 es:borrar
88 95 es:borre
89 84 es:borro
59 35 es:borros
-83 -103 es:boss
44 60 es:bot
-18 -22 es:botas
2 53 es:bote
-27 -46 es:bote de
-32 71 es:botell
35 52 es:botell de
11 6 es:botiqu
-34 -23 es:botiqu y
-60 63 es:boton
-76 -49 es:boxeo
-13 -17 es:braser
-40 -72 es:brava
45 48 es:brazo
-62 31 es:brazos
-38 -1 es:breath
50 55 es:bridge
-12 11 es:brilla
8 -55 es:brinca
12 11 es:brinda
-54 -63 es:brinde
74 57 es:bro
18 0 es:broma
-52 -21 es:bronca
41 17 es:bronqu
-115 -118 es:bruno
-53 -16 es:brutal
-63 -54 es:buen
-19 -11 es:buen dia
-79 -63 es:buen fin
-8 -8 es:buena
14 13 es:buena conmig
-42 -48 es:buena semana
30 29 es:buena vez
3 4 es:buenas
-55 -97 es:buenas el
-12 -21 es:buenas noches
47 37 es:buenas notici
7 25 es:buenas tardes
64 29 es:buenis
70 60 es:bueno
7 8 es:bueno del
10 -40 es:bueno el
-89 -72 es:buenos
-99 -102 es:bufand
-34 -24 es:bulla
-16 43 es:bullyi
-65 -78 es:burlab
-59 -53 es:burro
-48 -24 es:bus
-14 -17 es:busca
25 20 es:buscad
28 13 es:buscan
13 -6 es:buscan el
19 19 es:buscar
-41 -71 es:busco
-1 -18 es:buses
117 120 es:busken
45 32 es:busque
36 26 es:busque en
-18 -34 es:but
1 -3 es:buzon
-110 -39 es:caball
-60 -9 es:cabe
-31 -24 es:cabeza
30 38 es:cabeza al
-2 25 es:cabeza en
14 13 es:cabeza y
-40 15 es:cabina
23 71 es:cable
-53 -116 es:cables
-71 -43 es:cabras
81 56 es:cabro
-100 62 es:cachet
-38 -133 es:cachor
-23 -67 es:cactus
37 43 es:cada
0 -5 es:cada ano
32 42 es:cada cumple
-74 -89 es:cada dia
-55 -32 es:cada doming
16 -7 es:cada dos
-44 -100 es:cada manana
-27 54 es:cada noche
-38 26 es:cada que
-18 -27 es:cada rato
61 54 es:cada una
52 -1 es:cada uno
5 2 es:cada vez
59 48 es:cadave
-32 -64 es:cadena
-64 -50 es:cadeni
-14 -31 es:cadera
-55 -37 es:cadiz
-52 -79 es:caduca
-94 58 es:cae
-43 61 es:cae el
-4 82 es:caer
-1 -26 es:cafe
-51 -72 es:cafe de
-56 -18 es:cafe y
-66 -56 es:cafete
-1 -12 es:cagars
-28 -32 es:cai
-36 4 es:cai de
-50 -42 es:caiga
-2 9 es:caja
12 22 es:caja de
61 26 es:caja entera
-12 -47 es:cajas
-134 -70 es:cajita
28 26 es:cajon
-10 -15 es:cajon de
-13 7 es:cajon lo
11 54 es:cajon y
-27 -79 es:calama
-54 60 es:calamb
-38 42 es:calamb en
-28 -37 es:calave
-36 -17 es:calcet
-19 -12 es:calcul
35 0 es:calder
-38 -60 es:calder esta
-30 -29 es:caldo
-91 -86 es:calefo
-42 -39 es:calend
0 0 es:calent
-15 98 es:cali
-65 -107 es:calien
-40 -30 es:califi
-37 -5 es:call
29 17 es:calla
78 94 es:callab
33 6 es:callad
38 34 es:callad y
14 49 es:callan
33 -41 es:callar
4 20 es:calle
53 29 es:calle de
-21 10 es:calle y
63 79 es:callen
20 17 es:callis
-57 -48 es:callo
53 45 es:calma
80 82 es:calman
-19 16 es:calmo
-50 -93 es:calor
-25 115 es:calori
-41 -78 es:calzon
-15 -22 es:cama
14 -10 es:cama con
6 13 es:cama y
-11 77 es:camara
8 -8 es:camara frigor
-22 30 es:cambia
-5 35 es:cambia de
-10 20 es:cambia el
17 -10 es:cambia la
-62 -34 es:cambie
-44 -16 es:cambie de
37 15 es:cambie el
-74 -74 es:cambie la
-45 -50 es:cambio
-40 -4 es:cambio de
-43 8 es:cambio y
-81 -56 es:camill
0 -19 es:camina
-66 23 es:camina por
-13 -49 es:camina y
-47 -50 es:camine
-18 -37 es:camine hasta
-54 42 es:camino
41 30 es:camion
19 0 es:camion de
25 46 es:camion y
-82 -68 es:camisa
-55 -28 es:campam
51 7 es:campan
-44 -55 es:campeo
25 34 es:camper
5 42 es:campo
-27 16 es:campo y
10 37 es:campos
-58 -78 es:canada
-8 -16 es:canal
25 15 es:canari
-13 -5 es:cancel
22 37 es:cancel el
-46 -67 es:cancel la
-91 -80 es:cancel mi
-33 74 es:cancer
-18 -13 es:cancha
-14 -9 es:cancio
25 73 es:candad
33 24 es:canela
-41 -51 es:cangur
-87 -50 es:canill
0 53 es:cansad
-62 127 es:cansad de
-39 8 es:cansan
31 24 es:canse
33 17 es:canse de
-23 -49 es:canso
82 74 es:cant
-58 -76 es:cantam
-49 -66 es:cantan
-18 -51 es:cantar
-25 -64 es:cante
-7 -9 es:cante en
-20 -25 es:cantin
-111 -46 es:canto
-70 -60 es:capa
-72 -37 es:capaci
7 -24 es:capata
19 91 es:capaz
-1 -15 es:capaz de
12 4 es:capitu
-15 -35 es:capitu de
-59 -65 es:captur
-31 34 es:cara
-7 68 es:cara a
-26 59 es:cara y
3 -26 es:carame
-20 -20 es:carcel
-76 18 es:carga
-29 109 es:carga para
32 14 es:cargad
29 26 es:cargad en
-79 -69 es:cargar
54 71 es:cargo
49 39 es:cargue
41 20 es:cargue el
12 22 es:cargue la
-7 -14 es:carino
-13 37 es:carita
5 5 es:carmen
104 36 es:carmen no
80 45 es:carnal
-64 0 es:carne
-86 -72 es:carnic
-65 -87 es:carpa
0 6 es:carpet
-34 -28 es:carpin
-61 38 es:carrer
-10 -29 es:carret
-28 -4 es:carro
-21 -30 es:carro con
14 -39 es:carro en
32 25 es:carta
25 -5 es:carta a
-47 -16 es:carta de
43 80 es:carta esta
-34 -63 es:carta para
12 -15 es:carta que
44 35 es:cartas
-57 -64 es:cartas de
41 47 es:cartas en
-11 -25 es:cartas escrit
49 50 es:cartas una
-15 -21 es:cartas viejas
-61 -72 es:cartel
-42 -75 es:carter
106 89 es:cartuc
4 -8 es:cartul
19 31 es:casa
-17 -12 es:casa a
35 34 es:casa con
3 11 es:casa de
-46 2 es:casa en
19 18 es:casa esta
34 49 es:casa la
-12 -27 es:casa lo
65 45 es:casa me
-39 -47 es:casa nadie
-87 -36 es:casa no
3 -54 es:casa que
11 11 es:casa se
-47 -55 es:casa y
-63 -53 es:casado
-98 -112 es:casami
51 15 es:casar
-41 -33 es:casas
-24 -41 es:casco
-73 -95 es:casera
48 45 es:casero
-32 -37 es:caseta
4 19 es:casi
50 18 es:casi lo
-46 -75 es:casi me
-43 34 es:casi no
-18 -55 es:casi se
-81 37 es:casi todas
30 65 es:casi todos
-57 -66 es:casi ~
-8 -6 es:casill
-56 -24 es:casino
-76 -118 es:casita
27 -1 es:caso
-28 -27 es:casos
-19 -29 es:castel
-94 71 es:castig
-26 11 es:catorc
8 47 es:catorc anos
-36 63 es:catorc meses
-39 -38 es:catrin
68 75 es:causa
37 14 es:cave
21 47 es:cayend
-1 -7 es:cayo
-19 28 es:cayo del
-72 -84 es:cayo el
-60 -55 es:cayo la
-48 11 es:caza
-32 -20 es:cazar
-64 -78 es:cazo
-41 -2 es:ceboll
-35 25 es:ceja
1 -77 es:celebr
-83 -61 es:celest
-51 -69 es:celos
-18 -12 es:celula
-1 -7 es:celula en
30 61 es:celula y
61 66 es:cement
28 5 es:cement a
35 25 es:cement y
9 17 es:cena
-85 -79 es:cenamo
-67 -24 es:cenar
62 -10 es:cene
27 4 es:cene con
-17 -21 es:ceniza
-28 -14 es:ceniza de
-36 49 es:ceno
-51 -5 es:center
-75 -79 es:centro
-45 -46 es:cera
-42 -1 es:cerca
-20 -19 es:cerca de
-17 -26 es:cerca del
47 61 es:cercan
-98 -75 es:cereal
-44 -42 es:cero
-85 -68 es:cero ganas
58 52 es:cerrad
-74 -56 es:cerraj
-86 -71 es:cerram
-31 28 es:cerran
13 55 es:cerrar
-22 -6 es:cerrar los
31 -2 es:cerre
-6 11 es:cerre el
-32 -46 es:cerre la
45 44 es:cerre las
-8 -23 es:cerro
40 11 es:cerro con
-10 40 es:cervez
75 96 es:chacra
12 66 es:chamac
14 64 es:chamar
-31 -50 es:chamba
98 -14 es:chamo
-88 25 es:chanch
-49 37 es:chancl
-87 -62 es:chao
-34 19 es:chaque
-47 -67 es:charla
-64 -11 es:chat
45 35 es:chau
-75 -104 es:chaval
-108 25 es:chavo
35 60 es:chavos
51 66 es:che
-113 -126 es:check
24 -5 es:chef
23 1 es:chef me
-45 -48 es:chela
-74 71 es:chica
-27 15 es:chica me
-41 -40 es:chicas
-58 48 es:chicle
24 20 es:chico
-38 -17 es:chico me
-22 -15 es:chicos
-87 -61 es:chicos me
-29 -53 es:chile
10 14 es:chill
-14 -17 es:chilla
-31 -47 es:chimba
-22 -33 es:chimba de
-19 -24 es:chimen
18 -15 es:chiqui
-24 -22 es:chiqui y
-13 28 es:chiste
-62 -56 es:chocol
-27 -34 es:chofer
-17 -20 es:choque
-20 -54 es:choriz
-20 -27 es:chueca
-61 -86 es:chupan
68 74 es:chupo
-48 -59 es:churro
-71 56 es:cicatr
32 6 es:cielo
-31 27 es:cien
27 -27 es:ciento
-31 -18 es:cierra
14 46 es:cierra el
-2 -7 es:cierra los
24 -29 es:cierre
-16 -52 es:cierre de
45 63 es:cierro
43 57 es:cierro el
-32 -67 es:cierro la
44 40 es:cierto
-27 -42 es:cigarr
25 23 es:cigarr y
-5 -16 es:cinco
57 31 es:cinco anos
0 4 es:cinco dias
-67 -28 es:cinco le
-60 55 es:cinco meses
29 24 es:cinco minuto
15 -19 es:cincue
9 -19 es:cincue anos
-58 -11 es:cincue y
-69 -66 es:cine
-10 -10 es:cine con
1 41 es:cinto
18 15 es:cintur
-47 30 es:cipote
-14 -9 es:cita
12 -4 es:cita a
3 -8 es:cita con
2 9 es:cita para
49 46 es:citas
-54 -38 es:ciudad
1 -43 es:civil
34 18 es:clarid
58 55 es:claris
20 33 es:clarit
25 1 es:claro
28 8 es:claro que
-24 -43 es:claro y
-42 18 es:clase
-42 -61 es:clase de
-120 -138 es:clasic
-7 89 es:clavar
35 0 es:clave
-27 -19 es:clave el
-8 2 es:clavel
-32 -26 es:claves
1 5 es:claves en
92 83 es:clavo
9 -10 es:client
-24 30 es:clinic
-3 47 es:clonaz
12 -7 es:cloro
19 19 es:closet
-80 -43 es:club
-38 -23 es:club de
21 8 es:cobard
-44 -51 es:cobert
-54 -31 es:cobija
-81 -18 es:cobra
114 119 es:cobran
6 -26 es:cobrar
45 17 es:cobre
31 -37 es:cobren
-91 -76 es:cobro
-120 75 es:coca
-10 -28 es:coche
8 56 es:coche a
54 68 es:coche con
-5 13 es:coche en
13 14 es:coche y
43 40 es:cocher
61 52 es:coches
7 1 es:cocina
3 45 es:cocina no
36 26 es:cocina y
45 62 es:cocine
-65 -21 es:cocino
-77 -90 es:coco
2 126 es:coge
-50 50 es:cohete
-63 -84 es:cojo
-69 -21 es:cola
-65 -70 es:colcho
21 12 es:cole
-16 -85 es:cole y
-24 -28 es:colect
-60 -70 es:colega
-16 24 es:colegi
42 29 es:colegi me
-2 4 es:colgad
13 17 es:colgad del
3 7 es:colgad en
-77 -85 es:colgam
-30 -45 es:colgan
-9 -4 es:colgar
-122 97 es:colgo
57 41 es:colgue
53 48 es:colgue y
-59 -49 es:colomb
-23 -75 es:coloni
-72 -39 es:color
70 47 es:colora
-5 -15 es:colore
-22 -39 es:column
-55 -22 es:column de
-45 -77 es:colump
-65 34 es:coma
-28 -54 es:comadr
-68 51 es:combi
-4 -6 es:come
11 82 es:comedo
-54 45 es:coment
28 20 es:comer
17 26 es:comer hasta
-22 -44 es:comeri
-97 -92 es:comerm
27 22 es:cometa
-19 -51 es:comi
-8 -7 es:comi un
-12 -22 es:comi una
-104 -95 es:comia
19 6 es:comida
-55 -5 es:comida en
-4 -30 es:comida para
-48 81 es:comido
6 -17 es:comien
16 77 es:comier
40 41 es:comimo
-79 -82 es:comio
-42 -34 es:comisa
0 6 es:como
-44 38 es:como a
-74 -34 es:como antes
-36 35 es:como con
0 60 es:como desde
-122 19 es:como detras
-59 -8 es:como dos
27 47 es:como el
50 79 es:como en
-16 40 es:como es
-25 -10 es:como esta
34 37 es:como hacer
-16 -22 es:como la
39 30 es:como le
-58 70 es:como llegue
-73 -79 es:como lo
14 -48 es:como me
56 24 es:como ni
31 18 es:como no
-37 -8 es:como que
0 -19 es:como quedam
39 -32 es:como quien
-17 31 es:como se
-85 49 es:como seria
-8 65 es:como si
-14 -28 es:como siempr
-86 -2 es:como todo
-25 -24 es:como un
-20 28 es:como una
-13 -61 es:como usted
-67 -90 es:como veinte
32 42 es:como y
-100 52 es:como yo
127 98 es:compa
0 34 es:compad
-34 -6 es:compan
5 49 es:compan de
18 41 es:compan del
-61 -19 es:compan me
-17 45 es:compan que
-29 50 es:compan se
-9 -36 es:compan y
-63 -79 es:compar
79 86 es:compas
-69 -73 es:compis
-40 -14 es:comple
41 85 es:compra
-67 30 es:compra el
-49 6 es:compra un
30 14 es:compre
-2 -11 es:compre el
11 37 es:compre la
39 40 es:compre lo
-19 -17 es:compre soga
-48 47 es:compre tres
-36 -24 es:compre un
-4 -26 es:compre una
41 51 es:compre veneno
-65 -48 es:compro
-36 -52 es:compro otro
-19 -2 es:compu
12 -8 es:comput
-46 -55 es:comuni
4 0 es:con
-25 -20 es:con agua
-32 29 es:con alguie
-75 -54 es:con balcon
-5 -10 es:con carino
-33 63 es:con cigarr
-28 11 es:con cuidad
-24 -8 es:con dibujo
-58 10 es:con dos
40 38 es:con el
-46 -66 es:con ella
-1 23 es:con ellos
-11 -11 es:con ese
7 40 es:con eso
-54 -78 es:con esta
-59 -77 es:con este
8 5 es:con esto
50 50 es:con fecha
-44 -53 es:con fiebre
-7 -27 es:con ganas
18 6 es:con la
17 1 es:con las
-14 -42 es:con letra
-43 16 es:con limon
4 48 es:con llave
23 5 es:con lo
-78 -85 es:con los
-20 -32 es:con luz
38 5 es:con mi
-20 34 es:con miedo
-34 -7 es:con mis
-33 42 es:con nadie
17 -4 es:con nombre
-6 27 es:con nosotr
14 76 es:con otra
76 89 es:con que
0 40 es:con quien
-43 36 es:con razon
-21 6 es:con silla
42 39 es:con su
9 44 es:con sus
24 7 es:con toda
15 41 es:con todo
-9 -25 es:con todos
-32 3 es:con tu
45 58 es:con un
9 11 es:con una
-17 -9 es:con usted
-26 103 es:concen
5 -3 es:concie
-2 -24 es:concur
34 -4 es:conduc
64 66 es:confes
-14 -17 es:confes y
-59 -41 es:confid
-14 -31 es:confie
33 40 es:confio
23 28 es:confio en
-58 -76 es:confir
0 -2 es:congel
15 -14 es:congel comida
3 4 es:conmig
-28 -33 es:conmig a
-27 -17 es:conmig en
-48 -48 es:conmig y
-2 19 es:conoce
-46 18 es:conoce a
28 29 es:conoci
10 79 es:conozc
61 68 es:conseg
49 57 es:conseg el
-34 -34 es:consej
-38 -31 es:consid
76 58 es:consig
-83 -80 es:consol
-56 -59 es:consta
32 -10 es:consul
-19 113 es:consum
-58 -102 es:contab
19 20 es:contac
8 14 es:contac de
-20 -29 es:contad
-41 46 es:contad a
-20 9 es:contam
39 40 es:contan
-28 -40 es:contar
-32 -13 es:contar a
-35 -48 es:contar el
44 30 es:contar hasta
-5 5 es:contar lo
-99 -87 es:contas
-13 -6 es:conte
-30 13 es:conte a
-5 -46 es:conte del
-28 -12 es:conte las
-33 -11 es:conte lo
-12 -6 es:conte que
-26 -43 es:conten
16 16 es:conten y
-19 -25 es:contes
-34 -39 es:contes a
17 7 es:contes con
-54 -40 es:contes el
44 41 es:contes en
16 36 es:contes la
-30 -18 es:contes me
-35 28 es:contes no
-36 -56 es:contes que
22 47 es:contes y
-105 -143 es:contig
17 48 es:conto
38 105 es:conto que
20 43 es:contra
-10 36 es:contra el
39 62 es:contra la
50 28 es:contra y
-38 16 es:contro
-43 -46 es:contro remoto
37 50 es:conven
-20 -14 es:conven de
-55 13 es:conver
32 -17 es:convie
-25 -40 es:copa
-35 82 es:copas
-49 -81 es:copia
-25 -56 es:copia de
-68 -64 es:copie
-38 66 es:copilo
-39 -40 es:coraje
-19 8 es:corazo
-28 25 es:corazo a
-21 61 es:corazo me
-22 -46 es:corazo y
-50 -28 es:corbat
88 78 es:corcha
24 -45 es:corder
-71 -48 es:cordob
-81 -3 es:cordon
75 79 es:cornis
-86 -51 es:coro
30 19 es:corona
-11 -17 es:corona de
-66 -74 es:corre
-4 -74 es:correg
-63 -93 es:correo
-53 2 es:correr
-41 -85 es:corri
-17 -48 es:corria
1 -16 es:corrid
-25 -4 es:corrie
52 69 es:corrij
-88 31 es:corro
-11 12 es:corro peligr
-87 -10 es:corta
-27 33 es:corta la
-96 105 es:cortab
-5 1 es:cortad
-65 -66 es:cortal
-30 -90 es:cortam
20 37 es:cortan
65 22 es:cortar
-36 38 es:cortar el
25 95 es:cortar y
-11 -38 es:cortar ya
5 -11 es:corte
-54 29 es:corte el
-3 63 es:corte las
24 25 es:corte mas
60 57 es:corte muy
23 17 es:corte otra
-9 76 es:corte y
-38 35 es:cortec
8 35 es:cortes
-76 -11 es:cortin
11 -13 es:corto
53 50 es:cosa
42 47 es:cosa de
23 44 es:cosa estoy
-18 16 es:cosa que
-30 17 es:cosas
-17 -32 es:cosas buenas
-82 38 es:cosas en
9 -16 es:cosas que
-5 35 es:cosas y
25 14 es:cosech
-21 -15 es:coser
-9 54 es:costar
36 2 es:costil
5 -5 es:costo
38 -9 es:costo pero
-40 71 es:costum
-41 -55 es:costur
46 35 es:crecid
-1 34 es:credit
19 -6 es:cree
1 -9 es:cree que
10 72 es:creen
7 50 es:creen que
-41 -49 es:creer
-110 23 es:crei
-76 16 es:crei que
-86 44 es:creia
27 51 es:creo
6 33 es:creo que
22 64 es:creyen
35 26 es:creyer
50 105 es:creyo
-30 -41 es:criar
-28 20 es:crie
24 65 es:crio
14 7 es:crios
-18 48 es:crisis
-73 -10 es:crista
-34 -11 es:critic
-80 -94 es:cronic
-56 -66 es:cronic de
-113 -82 es:croque
-93 -24 es:cruce
-40 -62 es:cruce el
-18 20 es:cruce la
-36 -38 es:crush
-42 -70 es:cruz
-12 41 es:cruza
-75 11 es:cruzad
-114 -135 es:cruzam
-80 -94 es:cruzam el
20 65 es:cruzan
-48 38 es:cruzar
-37 18 es:cruzo
-11 29 es:cruzo la
-76 -92 es:cuader
14 6 es:cuadra
-8 -28 es:cuadra y
-116 1 es:cuadri
-68 -100 es:cuadro
23 -19 es:cual
-26 -5 es:cualqu
-26 4 es:cuando
-34 18 es:cuando alguie
-2 -20 es:cuando baje
-32 51 es:cuando el
-1 16 es:cuando ella
-71 42 es:cuando era
-24 49 es:cuando estoy
-37 10 es:cuando la
-20 67 es:cuando le
-32 -35 es:cuando lea
22 86 es:cuando llega
-31 -53 es:cuando los
19 56 es:cuando me
-14 14 es:cuando mi
-44 -11 es:cuando no
84 40 es:cuando pase
-24 -27 es:cuando salga
56 64 es:cuando se
28 28 es:cuando tenia
62 52 es:cuando termin
-65 -76 es:cuando vi
32 -1 es:cuando vuelvo
84 53 es:cuando y
-49 66 es:cuando yo
27 54 es:cuanta
24 3 es:cuanto
6 1 es:cuanto cuelgu
-63 -27 es:cuanto dura
9 29 es:cuanto me
49 43 es:cuanto mi
-27 -22 es:cuanto se
-9 -5 es:cuanto tarda
-7 -1 es:cuaren
6 -4 es:cuaren anos
-38 -34 es:cuaren minuto
17 24 es:cuaren y
-8 58 es:cuarta
8 34 es:cuarte
28 38 es:cuarti
6 -21 es:cuarto
34 28 es:cuarto con
36 40 es:cuarto de
17 -5 es:cuarto me
-44 -36 es:cuarto para
-13 13 es:cuatro
-24 -12 es:cuatro anos
14 48 es:cuatro dias
-38 -18 es:cuatro kilos
-55 27 es:cuatro meses
40 45 es:cuatro minuto
-18 42 es:cuatro noches
-67 -45 es:cuatro veces
-30 -50 es:cuatro y
-45 -63 es:cucara
-33 99 es:cucha
-80 -76 es:cuchar
20 12 es:cuchil
15 67 es:cuchil a
29 31 es:cuchil de
85 70 es:cuchil en
4 -12 es:cuchil jamone
-30 -20 es:cuchil para
-3 -30 es:cuchil que
10 43 es:cuchil y
-4 37 es:cuelga
34 -23 es:cuelgo
37 10 es:cuelgu
11 17 es:cuello
-66 -52 es:cuello de
45 13 es:cuello hace
13 51 es:cuello y
-5 17 es:cuenta
-37 -44 es:cuenta de
-30 19 es:cuenta del
7 27 es:cuenta lo
0 -30 es:cuenta que
44 -9 es:cuenta y
-63 -41 es:cuente
1 13 es:cuento
23 29 es:cuento la
-52 -75 es:cuento lo
15 12 es:cuento porque
-8 -6 es:cuento que
52 38 es:cuerda
-10 63 es:cuerpo
-74 -81 es:cuesta
-27 -63 es:cuesti
74 87 es:cuida
63 56 es:cuida a
-28 47 es:cuidad
1 -28 es:cuidan
-108 61 es:cuidar
-79 -84 es:cuidat
69 17 es:cuide
57 60 es:cuidem
88 66 es:cuiden
8 -22 es:cuides
-41 145 es:cuido
-11 34 es:culpa
36 40 es:culpa de
53 12 es:culpab
62 57 es:culpe
66 2 es:culto
-77 -100 es:cumbia
-6 -6 es:cumpla
13 -32 es:cumple
-12 -8 es:cumple de
17 25 es:cumpli
16 9 es:cumplo
6 5 es:cuna
6 22 es:cuna y
-39 -57 es:cunada
-19 -12 es:cunado
-7 40 es:cunado me
-23 -23 es:cunado se
-28 -48 es:cuota
6 8 es:cura
41 18 es:cura y
-35 77 es:curado
-66 49 es:curand
-29 -33 es:curios
-141 -61 es:curita
-33 -22 es:curric
17 -27 es:curro
13 4 es:curso
-49 -11 es:curso de
62 55 es:curva
18 26 es:custod
115 68 es:cuter
-24 5 es:da
7 -33 es:da algo
53 88 es:da igual
17 16 es:da la
-49 56 es:da lo
10 66 es:da miedo
-56 -24 es:da paz
30 66 es:da pena
-39 -79 es:da un
14 4 es:da vergue
-61 27 es:daba
6 -33 es:daban
-37 -86 es:dado
60 51 es:dale
-69 -83 es:dama
-41 -60 es:dan
22 78 es:dan ganas
45 31 es:dando
26 39 es:dando con
-47 -32 es:dando vuelta
-17 -39 es:dani
-39 -1 es:dano
30 -20 es:dano a
-74 -42 es:dano ni
-73 -51 es:dano no
4 21 es:dar
50 35 es:dar de
9 50 es:dar trabaj
-117 -44 es:daria
-73 28 es:darian
-20 45 es:darle
-20 -52 es:darme
66 79 es:dato
-48 -42 es:datos
-88 13 es:day
-6 -8 es:de
-6 -66 es:de 10
23 38 es:de a
7 -9 es:de abajo
24 22 es:de acuerd
-44 -74 es:de afeita
18 1 es:de afuera
-74 -110 es:de agua
40 64 es:de ahi
-69 -48 es:de ahora
25 30 es:de ahorca
57 59 es:de al
37 47 es:de algo
4 -24 es:de alquil
-19 -33 es:de amor
-18 40 es:de ansied
-37 -57 es:de antes
-19 -32 es:de aquell
58 54 es:de aqui
-6 -27 es:de arriba
52 26 es:de atras
21 20 es:de ayuda
-25 -29 es:de baja
17 2 es:de bateri
-63 -14 es:de boxeo
8 -7 es:de broma
53 32 es:de buenas
19 -31 es:de cabeza
4 30 es:de cada
46 28 es:de cafe
-18 22 es:de casa
1 42 es:de cenar
-32 87 es:de chica
-38 -17 es:de chico
-61 -18 es:de cinco
-69 -63 es:de cocina
14 50 es:de comer
-32 -43 es:de compan
-67 -36 es:de conduc
-49 -32 es:de contar
-21 -17 es:de conten
-31 -24 es:de contes
44 26 es:de corrid
-8 -16 es:de cortar
-8 -9 es:de cosas
-40 38 es:de cuando
-25 -43 es:de deceso
-41 -46 es:de decir
-27 -32 es:de decirl
21 62 es:de desped
-57 6 es:de dia
-63 -1 es:de diez
-27 -23 es:de doming
47 23 es:de dormir
6 -18 es:de dos
-24 25 es:de el
41 44 es:de ella
8 14 es:de emerge
45 55 es:de en
33 28 es:de encima
-20 -16 es:de enferm
-9 33 es:de entrar
-36 -32 es:de esas
-19 -24 es:de eso
-31 -43 es:de esos
-15 -22 es:de espera
76 20 es:de esta
-88 -32 es:de estar
-10 10 es:de este
-25 -42 es:de esto
-13 61 es:de estos
94 51 es:de existi
-12 -16 es:de fumar
21 24 es:de futbol
57 107 es:de gasoli
-44 -40 es:de gente
-47 29 es:de haber
-30 -68 es:de hablar
-41 -25 es:de hace
38 78 es:de hacerl
-32 -27 es:de hacerm
-13 -21 es:de histor
-43 -26 es:de hora
-21 -10 es:de hoy
27 21 es:de ida
13 -1 es:de insuli
-54 28 es:de ir
32 63 es:de irme
-38 63 es:de joven
10 6 es:de la
26 10 es:de las
-60 -46 es:de lastim
-11 -10 es:de lectur
-41 -12 es:de llorar
14 43 es:de lo
-34 7 es:de los
-5 -17 es:de madre
-7 29 es:de madrug
86 64 es:de manana
-5 -31 es:de mandar
35 -11 es:de maquin
-8 -17 es:de marzo
5 -24 es:de mas
83 92 es:de matarm
-28 -73 es:de me
-44 15 es:de menos
-41 -6 es:de mentir
-33 -39 es:de mes
37 52 es:de mi
-65 -74 es:de miel
-23 -31 es:de mis
34 28 es:de morir
8 -40 es:de morirm
-50 -27 es:de muerte
-34 -47 es:de muerto
-46 53 es:de nada
50 92 es:de nadie
-40 -5 es:de nina
-86 -75 es:de ningun
-48 7 es:de nino
19 53 es:de no
-28 13 es:de noche
-40 -29 es:de nueve
18 29 es:de nuevo
-39 -20 es:de numero
26 -9 es:de once
-16 -24 es:de otra
-3 -4 es:de padre
7 32 es:de padres
-55 18 es:de panico
-72 -2 es:de pastil
-6 46 es:de patrul
56 15 es:de pegar
31 40 es:de pelear
-3 5 es:de pensam
5 29 es:de pensar
-44 62 es:de person
-27 12 es:de pie
-42 -40 es:de piedra
-4 -43 es:de piso
34 40 es:de planta
-12 -7 es:de que
27 41 es:de quemar
-55 -41 es:de quimic
9 9 es:de recuer
23 41 es:de respir
-6 -7 es:de reyes
-38 -23 es:de risa
-37 -44 es:de rol
29 46 es:de ron
-45 41 es:de ruta
-52 9 es:de salir
43 28 es:de sangra
18 38 es:de sangre
-19 1 es:de segund
8 -7 es:de seguri
-23 -60 es:de seis
-9 -47 es:de semana
40 59 es:de ser
20 4 es:de setent
11 26 es:de si
16 25 es:de siempr
16 49 es:de siete
30 27 es:de simple
30 69 es:de soltar
15 3 es:de su
11 -3 es:de sueno
13 -15 es:de suicid
-46 -47 es:de tanto
-41 -70 es:de teatro
-48 65 es:de tembla
-53 -95 es:de tercer
-24 -23 es:de terror
67 5 es:de tirarm
43 56 es:de todo
79 72 es:de tomar
19 -13 es:de tortil
-49 -85 es:de trabaj
-41 -67 es:de tres
43 19 es:de un
8 6 es:de una
-20 -61 es:de vacaci
-22 19 es:de veinte
-78 -2 es:de ver
42 67 es:de verdad
-38 -39 es:de verde
-59 40 es:de viaje
-8 0 es:de vida
-57 -2 es:de vino
-2 -6 es:de vivir
-19 -21 es:de vuelta
-15 78 es:de ~
6 -16 es:dead
-115 -86 es:deadli
29 33 es:debajo
27 24 es:debajo de
-25 25 es:debajo del
-54 -83 es:debate
-45 -40 es:debere
41 -6 es:deberi
38 0 es:deberi estar
-7 -2 es:debia
-17 37 es:debien
-22 18 es:debo
99 -14 es:decent
-66 -53 es:decepc
-36 -61 es:deceso
-13 -65 es:decia
-61 -27 es:decia mi
-59 -7 es:decia que
-32 26 es:decian
14 10 es:decide
26 23 es:decidi
39 38 es:decidi que
2 -17 es:decidi y
-23 17 es:decima
-94 -80 es:decimo
-19 -33 es:decir
-1 -15 es:decir es
-27 -53 es:decir que
-1 -19 es:decirl
-21 -25 es:decirl que
-30 51 es:decirm
-32 48 es:decirs
-17 -21 es:decirt
39 52 es:decisi
13 -12 es:declar
-37 -53 es:dedo
-42 -38 es:dedo y
-4 21 es:dedos
-44 -48 es:defend
-23 -40 es:defens
11 59 es:degoll
-13 -20 es:deguel
11 17 es:deja
-62 -41 es:deja la
9 7 es:deja salir
-27 -14 es:dejaba
94 84 es:dejado
34 30 es:dejado al
4 16 es:dejado la
-6 -5 es:dejado las
-21 17 es:dejamo
35 17 es:dejan
34 -3 es:dejan salir
-56 -9 es:dejand
-14 -6 es:dejar
14 31 es:dejar de
-15 -21 es:dejar las
-39 -24 es:dejarl
15 5 es:dejaro
-24 -10 es:dejaro la
34 49 es:deje
27 17 es:deje a
31 33 es:deje al
-23 71 es:deje de
19 47 es:deje el
43 31 es:deje en
8 0 es:deje escrit
-14 -12 es:deje la
-6 35 es:deje las
-18 57 es:deje los
16 10 es:deje mi
31 52 es:deje mis
6 -21 es:deje pagado
-17 -4 es:deje todo
-38 -47 es:deje una
27 58 es:dejen
53 50 es:dejenm
53 69 es:dejes
18 16 es:dejo
80 48 es:dejo a
51 47 es:dejo de
25 2 es:dejo el
-26 -28 es:dejo en
15 18 es:dejo la
-35 -35 es:dejo que
-27 40 es:dejo se
-53 -41 es:dejo sin
-73 -64 es:dejo un
-27 19 es:dejo una
-4 10 es:del
-7 16 es:del abuelo
-45 23 es:del accide
-61 26 es:del agua
-24 -30 es:del ano
-45 -8 es:del armari
-32 -64 es:del ascens
2 15 es:del autobu
-12 -11 es:del azucar
2 -15 es:del balcon
25 13 es:del banco
-59 -19 es:del bano
-27 -8 es:del bar
14 -14 es:del barrio
-6 24 es:del botiqu
51 8 es:del brazo
-44 -24 es:del bueno
-77 -14 es:del bus
43 43 es:del cajon
-40 -49 es:del calefo
-13 20 es:del campo
-32 -33 es:del carro
-48 -37 es:del celula
-43 33 es:del club
-43 -66 es:del coche
-22 7 es:del cole
6 39 es:del colegi
-32 -54 es:del colump
13 32 es:del corazo
-18 26 es:del coro
-50 -62 es:del cuader
13 25 es:del cuarto
-49 14 es:del cuello
1 45 es:del cumple
-66 -45 es:del curso
-32 -38 es:del depart
-2 5 es:del dia
-22 -34 es:del diario
-44 58 es:del divorc
56 54 es:del doming
22 14 es:del edific
15 14 es:del entier
-20 27 es:del equipo
8 13 es:del galpon
-9 -43 es:del garaje
-35 -20 es:del gas
3 -14 es:del gato
6 22 es:del grupo
21 60 es:del hospit
-12 -63 es:del jueves
26 22 es:del juzgad
25 4 es:del lado
-27 -44 es:del local
-15 -25 es:del lunes
102 111 es:del mapa
49 59 es:del martes
-5 -27 es:del medio
-10 -10 es:del mercad
-65 24 es:del mes
10 -38 es:del mundo
-55 -36 es:del nino
-24 -39 es:del octavo
-5 -2 es:del oculis
23 32 es:del otro
16 7 es:del padre
-12 35 es:del pasill
60 31 es:del pelo
-10 -10 es:del perro
-38 31 es:del piso
4 -19 es:del plan
-42 27 es:del pueblo
63 57 es:del puente
34 13 es:del sabado
-26 -32 es:del seguro
-40 -15 es:del senor
-13 41 es:del super
11 24 es:del taller
-11 -28 es:del techo
36 -8 es:del terren
-13 -35 es:del todo
37 -9 es:del trabaj
-13 -56 es:del tren
-25 16 es:del vecino
-60 -59 es:del verano
-9 41 es:delant
3 -5 es:delant de
35 10 es:dele
-76 -38 es:demas
29 13 es:demasi
66 50 es:demoni
53 33 es:demost
65 76 es:den
-53 -56 es:dental
33 23 es:dentis
-11 -23 es:dentro
-1 -24 es:dentro de
-80 69 es:denunc
-45 40 es:depa
-20 -37 es:depart
-26 -54 es:depart nuevo
32 33 es:depend
-45 -46 es:depila
35 12 es:deport
5 79 es:depre
43 59 es:depres
54 24 es:deprim
-59 -47 es:depto
4 -9 es:derech
13 16 es:derram
91 73 es:des
51 64 es:des vivir
-39 -32 es:desafi
-128 -107 es:desang
-77 1 es:desapa
-17 74 es:desapa un
30 25 es:desayu
-3 6 es:descal
-13 -23 es:descan
40 43 es:descan de
-12 34 es:descan no
51 73 es:descan todos
60 20 es:descar
13 18 es:descol
-12 4 es:descon
-81 58 es:descub
62 51 es:descue
4 34 es:desde
-61 43 es:desde agosto
92 96 es:desde aqui
22 -20 es:desde ayer
-13 50 es:desde el
-29 37 es:desde enero
-48 47 es:desde entonc
-70 -28 es:desde hace
16 59 es:desde la
-30 -40 es:desde las
-13 18 es:desde octubr
-40 -43 es:desde que
-60 -51 es:deseem
33 28 es:deseo
-10 67 es:deseo la
-45 65 es:desesp
53 52 es:desgra
59 27 es:deshue
33 32 es:desins
-18 -16 es:desmay
18 -13 es:despac
30 26 es:desped
-15 -53 es:desped a
-27 -29 es:desped como
10 -6 es:desped de
13 4 es:desped del
-30 -74 es:desped en
24 68 es:desped y
8 -15 es:despej
17 43 es:desper
-32 -68 es:desper a
-1 -28 es:desper con
-89 66 es:desper de
36 36 es:desper en
-7 96 es:desper manana
9 46 es:desper y
22 50 es:desper ya
-8 -17 es:despid
62 36 es:despid de
-66 -60 es:despid por
-16 26 es:despie
-33 58 es:despie a
-25 36 es:despie que
4 -42 es:despie y
-8 -27 es:despis
-63 -53 es:despos
-10 -15 es:despue
-55 -32 es:despue de
9 7 es:despue del
-16 51 es:despue la
-40 -55 es:despue lo
-25 -48 es:despue me
5 60 es:despue no
-43 -52 es:despue nos
-16 53 es:despue se
50 52 es:destap
-14 -12 es:destor
-45 -66 es:desvel
-104 37 es:detall
-76 -93 es:detect
79 -18 es:detien
-53 12 es:detras
-41 24 es:detras de
-24 -26 es:detras del
69 65 es:deuda
92 -13 es:deudas
-23 -43 es:devolv
-19 -39 es:devolv la
13 0 es:devolv los
40 66 es:devuel
30 35 es:di
-16 2 es:di a
21 10 es:di con
-44 35 es:di cuenta
31 25 es:di de
29 49 es:di el
17 30 es:di la
24 20 es:di las
-46 -45 es:di mi
-19 6 es:di un
-34 -12 es:dia
31 104 es:dia de
-62 -11 es:dia despue
-32 -19 es:dia el
-60 -42 es:dia en
-90 -34 es:dia me
-36 -35 es:dia por
32 15 es:dia que
13 -19 es:dia y
59 31 es:diablo
76 100 es:diagno
65 49 es:dialis
-58 -75 es:diapos
-88 60 es:diaria
15 -2 es:diario
12 33 es:diario de
-13 -63 es:diario se
28 25 es:diario y
-3 48 es:dias
-56 52 es:dias a
-34 -92 es:dias como
-27 -24 es:dias en
-48 37 es:dias me
-36 9 es:dias no
-47 -33 es:dias que
-7 85 es:dias sin
13 15 es:dias y
-51 -57 es:dibujo
21 10 es:dibujo de
-26 -2 es:dice
11 0 es:dice la
-63 -48 es:dice mi
-18 75 es:dice nada
-21 35 es:dice que
33 17 es:dicen
45 16 es:dicen que
0 49 es:dicho
-25 65 es:dicho a
15 21 es:dicho que
26 29 es:diciem
-22 -7 es:dicien
-13 55 es:dicien que
-55 -33 es:did
-61 11 es:diecin
-36 -16 es:diecio
-4 18 es:diecis
43 33 es:diecis no
-74 -31 es:diente
-76 -13 es:diera
97 95 es:dieran
-50 -33 es:dieron
-4 -32 es:dieron el
-76 14 es:dieron ganas
-43 -59 es:dieron la
-48 -50 es:dieron un
-57 -38 es:dieta
6 -15 es:diez
-5 35 es:diez anos
-30 -3 es:diez dias
7 -12 es:diez minuto
-64 1 es:difere
-2 -8 es:difunt
39 33 es:difunt madre
48 50 es:diga
54 41 es:diga a
34 30 es:diga que
57 49 es:digale
50 43 es:digale a
-97 25 es:digame
48 27 es:digamo
1 -58 es:digan
58 119 es:diganl
35 77 es:diganl a
-17 -31 es:digas
-21 -19 es:digas a
3 -12 es:digas que
-59 -36 es:digo
-12 -22 es:digo a
-63 -11 es:digo que
26 35 es:digo sin
34 -13 es:dije
-32 -57 es:dije a
10 -40 es:dije de
35 59 es:dije en
36 21 es:dije lo
33 52 es:dije me
47 27 es:dije que
-39 -49 es:dije y
-30 -26 es:dijera
-23 16 es:dijero
-3 34 es:dijero que
-65 -16 es:dijimo
43 12 es:dijist
15 34 es:dijist que
-58 -10 es:dijo
69 24 es:dijo el
-19 -8 es:dijo en
-20 -43 es:dijo madre
-15 27 es:dijo mi
-23 18 es:dijo nada
8 -10 es:dijo que
94 82 es:dile
66 57 es:dile a
-61 -42 es:dime
-23 -91 es:dimos
-31 22 es:dinero
-47 -29 es:dinero y
-89 -81 es:dinosa
-16 15 es:dio
-41 12 es:dio el
27 3 es:dio hasta
-48 -11 es:dio la
-23 -19 es:dio pena
-121 -86 es:dio risa
-71 44 es:dio un
26 16 es:dio una
-10 -15 es:dio vergue
26 52 es:dios
15 18 es:dios me
-91 62 es:dios que
35 4 es:direcc
-28 -115 es:direct
-44 -9 es:diria
16 11 es:diria que
-83 53 es:disco
74 92 es:discos
-11 -37 es:discul
-19 -18 es:discul la
-89 -53 es:discur
11 30 es:discut
2 -18 es:discut con
-9 0 es:discut por
-41 -65 es:disfra
-21 -40 es:disfra de
-51 36 es:disfru
-64 -58 es:disgus
32 45 es:dispar
-14 -16 es:dispue
-15 -19 es:distin
-16 -54 es:distra
2 0 es:divino
-78 -39 es:divorc
-2 -44 es:dni
22 33 es:do
-22 -45 es:doblad
-17 -3 es:doble
45 31 es:doc
-67 -44 es:doce
-83 20 es:doce anos
-66 8 es:doce me
2 -36 es:doce no
52 48 es:doctor
-27 -35 es:doctor la
75 80 es:doctor le
-90 -70 es:doctor me
17 -40 es:doctor pero
27 7 es:doctor se
-11 -14 es:docume
-29 -45 es:docume de
40 48 es:doler
-80 -60 es:dolier
-57 -77 es:dolio
-14 -27 es:dolor
-14 -23 es:doloro
-11 -9 es:doming
19 20 es:doming cuando
41 41 es:doming de
-32 -21 es:doming en
-63 -10 es:doming esta
34 57 es:doming lo
38 -12 es:doming me
-35 -49 es:doming por
-69 -2 es:doming y
-13 10 es:doming ya
3 -83 es:domino
4 -19 es:don
-33 2 es:dona
18 32 es:donar
-37 -36 es:donar sangre
4 3 es:donde
-48 -44 es:donde el
-4 -27 es:donde empeza
26 31 es:donde esta
9 -6 es:donde estoy
-82 -59 es:donde la
4 13 es:donde me
4 -15 es:donde mi
-15 -17 es:donde no
19 29 es:donde se
-42 31 es:donde vive
34 68 es:donde voy
-16 4 es:done
42 39 es:done ya
47 22 es:dont
9 -29 es:dormi
-41 -35 es:dormi a
-25 -37 es:dormi bien
-50 -32 es:dormi como
-89 -40 es:dormi con
49 45 es:dormi de
-45 58 es:dormi dos
-24 -51 es:dormia
-22 -13 es:dormid
12 -47 es:dormid en
-32 -66 es:dormid y
-66 -48 es:dormim
-42 -11 es:dormim a
0 25 es:dormir
33 9 es:dormir con
28 29 es:dormir de
39 14 es:dormir para
-17 75 es:dormir y
10 14 es:dormit
-20 4 es:dos
32 -4 es:dos a
-71 -2 es:dos anos
-13 -36 es:dos de
10 -29 es:dos dias
-44 57 es:dos horas
-8 -20 es:dos me
4 24 es:dos meses
-54 -34 es:dos minuto
-89 -27 es:dos semana
23 -5 es:dos veces
-7 -44 es:dos y
-53 -53 es:doscie
43 20 es:dosis
-31 79 es:down
-21 103 es:doy
-13 23 es:doy asco
-30 -51 es:doy mas
8 -22 es:doy un
-8 -58 es:drama
-90 15 es:dramat
5 18 es:drogad
67 52 es:dsvivi
6 0 es:ducha
-16 -13 es:ducha y
35 -17 es:duda
-113 -49 es:dudas
26 10 es:duele
-34 -33 es:duele el
-42 -43 es:duele la
44 21 es:duelen
60 5 es:duelo
-91 -58 es:dueno
2 -32 es:duerma
39 16 es:duerma y
-29 -58 es:duerme
25 57 es:duerme con
-26 -23 es:duerme en
-44 32 es:duermo
-6 73 es:duermo con
16 50 es:duermo de
-41 87 es:duermo desde
-51 56 es:duermo en
-95 36 es:duermo no
-58 -88 es:dulce
-102 1 es:dura
32 9 es:durant
-18 68 es:dure
33 43 es:durmie
-29 -10 es:durmie en
-54 -68 es:durmio
-25 13 es:duro
79 50 es:e
-18 58 es:echan
14 -49 es:echar
19 29 es:echaro
39 14 es:eche
-66 6 es:echo
0 60 es:eco
7 -13 es:edad
8 28 es:edific
-5 65 es:educac
13 29 es:educad
28 41 es:efecto
35 -27 es:eh
-93 -89 es:ejecut
-65 -62 es:ejecut el
0 -2 es:ejerci
21 29 es:ejerci de
-14 -31 es:el
-46 -11 es:el 14
-27 -87 es:el abogad
4 -2 es:el abrigo
-28 30 es:el abuelo
-22 -10 es:el acanti
-41 35 es:el accide
13 25 es:el agua
-46 29 es:el aguina
20 24 es:el aire
7 8 es:el alba
-46 8 es:el alma
1 15 es:el almace
-32 6 es:el alquil
-9 -13 es:el alta
12 3 es:el anden
29 25 es:el angel
28 17 es:el anillo
17 40 es:el aniver
6 82 es:el ano
-8 -8 es:el arbol
48 14 es:el arma
-66 -48 es:el armero
4 29 es:el arnes
19 -24 es:el arroz
-82 -65 es:el asado
-64 30 es:el asalto
-6 -10 es:el ascens
-18 -25 es:el asesin
-33 -10 es:el ataque
-16 -19 es:el audio
-51 -79 es:el aument
-37 -7 es:el auto
-55 -21 es:el autobu
-64 51 es:el avion
32 35 es:el balcon
-49 -34 es:el banco
-30 -26 es:el bano
-22 -28 es:el bar
-19 -9 es:el barrio
-21 -51 es:el bebe
-19 -2 es:el beso
-49 -16 es:el bolsil
-4 -1 es:el bolso
46 27 es:el borde
10 -20 es:el botiqu
15 30 es:el brazo
-21 -18 es:el bus
14 58 es:el cable
34 21 es:el cafe
20 5 es:el cajon
-38 4 es:el cambio
20 70 es:el camino
-38 -22 es:el camion
-38 17 es:el campo
-51 -24 es:el canari
4 -31 es:el capitu
-7 18 es:el carro
34 36 es:el casero
-11 -14 es:el celula
29 39 es:el cement
-48 -66 es:el centro
-37 0 es:el chat
-41 -29 es:el chef
-19 -23 es:el chofer
33 20 es:el cielo
0 29 es:el cinto
12 9 es:el cintur
13 13 es:el closet
-51 -36 es:el club
13 23 es:el coche
-47 -49 es:el colcho
32 26 es:el cole
27 43 es:el colegi
-22 -29 es:el concie
36 22 es:el concur
-20 -23 es:el contro
-24 -1 es:el corazo
-6 7 es:el cuader
-30 -37 es:el cuarte
22 29 es:el cuarto
39 52 es:el cuchil
58 13 es:el cuello
-14 -21 es:el cuerpo
4 -35 es:el cuesti
9 -24 es:el cumple
13 16 es:el cura
-63 -48 es:el curso
64 48 es:el cuter
17 18 es:el dato
51 40 es:el de
-37 -51 es:el dedo
-59 -74 es:el del
32 47 es:el dentis
7 -2 es:el depart
14 -2 es:el desayu
-26 35 es:el desper
-43 -48 es:el detect
19 7 es:el dia
67 65 es:el diablo
-25 -18 es:el diario
-28 -31 es:el direct
-21 -22 es:el divorc
-3 -30 es:el dni
-50 18 es:el doble
-84 -9 es:el doctor
31 4 es:el docume
-36 -28 es:el doming
-80 -41 es:el dueno
8 7 es:el ejerci
-18 84 es:el encarg
8 30 es:el encend
-45 -40 es:el enlace
19 3 es:el entier
-60 12 es:el entren
-48 -30 es:el equipo
-51 15 es:el espejo
60 59 es:el esta
33 54 es:el estaci
7 35 es:el estoma
-72 -57 es:el examen
21 6 es:el fierro
-63 -58 es:el final
51 45 es:el fondo
-28 -17 es:el formul
-48 -60 es:el fortni
25 11 es:el frasco
-4 57 es:el fusil
-36 -36 es:el futbol
19 3 es:el galpon
-16 -18 es:el garaje
80 71 es:el gas
-50 -59 es:el gasist
-22 -1 es:el gato
8 20 es:el gimnas
-17 5 es:el golpe
-33 -31 es:el graner
-25 -58 es:el grupo
31 24 es:el hielo
-9 -47 es:el horno
5 -40 es:el hospit
-25 9 es:el huerto
-60 17 es:el incend
-17 -35 es:el inform
-21 -21 es:el instit
-26 -9 es:el intern
-48 -59 es:el invent
-42 -34 es:el invier
18 27 es:el jefe
-35 -3 es:el juego
-5 -2 es:el jueves
30 21 es:el juez
14 29 es:el juicio
-63 -83 es:el karaok
-33 -69 es:el la
18 -6 es:el lavade
51 58 es:el lazo
32 53 es:el libro
-55 -27 es:el link
-37 10 es:el litio
12 35 es:el lunes
-6 8 es:el machet
-33 -37 es:el maleco
-20 -30 es:el mando
-51 -18 es:el mapa
-8 2 es:el mar
-37 -3 es:el martes
22 22 es:el martil
-16 -15 es:el mate
-12 1 es:el mayor
-55 -50 es:el mayord
20 90 es:el me
6 12 es:el medico
-2 52 es:el mediod
-62 -53 es:el mensaj
-26 0 es:el mercad
-26 25 es:el mes
-15 19 es:el metro
27 35 es:el mierco
32 10 es:el mio
-6 -16 es:el mismo
-64 -78 es:el mole
39 34 es:el monte
31 33 es:el motor
7 -1 es:el movil
-12 -4 es:el muchac
-13 -24 es:el mundo
-31 -50 es:el nene
-1 -8 es:el nicho
29 4 es:el nino
-30 27 es:el no
-42 -50 es:el nombre
-41 -27 es:el notari
-12 23 es:el notici
75 80 es:el novio
39 58 es:el nudo
-12 -49 es:el nuevo
-20 -22 es:el numero
-32 43 es:el ojo
-5 36 es:el otro
66 58 es:el padras
-23 -67 es:el padre
-54 -56 es:el pan
7 -30 es:el papel
-1 -20 es:el parque
14 -3 es:el partid
21 7 es:el pasapo
4 56 es:el pasill
28 -12 es:el paso
-38 -40 es:el pastil
2 -16 es:el patio
-17 20 es:el pecho
-60 3 es:el pelo
-17 5 es:el pensam
-30 -27 es:el pequen
8 8 es:el period
35 21 es:el perro
-37 -37 es:el piano
29 -8 es:el pie
-34 -20 es:el piso
50 56 es:el plan
-45 -31 es:el plato
-31 -36 es:el podcas
-28 -6 es:el poema
13 4 es:el portal
-6 -60 es:el portat
-41 -20 es:el porter
40 23 es:el porton
31 18 es:el post
21 -28 es:el pozo
-52 11 es:el primer
31 49 es:el proxim
-43 -53 es:el proyec
-36 -29 es:el pueblo
-61 -48 es:el puente
35 15 es:el que
22 3 es:el rapido
11 -30 es:el rato
-47 -18 es:el recibo
47 34 es:el recreo
14 -25 es:el refri
-27 -40 es:el refugi
-28 -24 es:el regist
-12 11 es:el reloj
10 10 es:el remedi
21 22 es:el revolv
17 48 es:el rio
-26 -4 es:el ropero
10 -3 es:el rosari
27 36 es:el ruido
2 14 es:el sabado
-10 51 es:el salon
12 -10 es:el se
13 33 es:el secado
-51 -40 es:el segund
11 0 es:el seguro
8 47 es:el senor
-6 18 es:el servic
-25 -75 es:el servid
1 -14 es:el sillon
7 14 es:el sobre
-37 -63 es:el sofa
12 7 es:el sol
-13 54 es:el sotano
-30 17 es:el sueldo
22 -11 es:el suelo
11 4 es:el sueno
28 27 es:el suicid
-85 2 es:el super
-24 -30 es:el taladr
-58 -57 es:el taller
10 16 es:el taxi
1 24 es:el techo
-34 -30 es:el tecnic
-16 -16 es:el telefo
-21 -32 es:el tema
23 6 es:el testam
-35 -27 es:el timbre
0 -39 es:el tiro
-39 -42 es:el trabaj
-51 -39 es:el trafic
-54 -41 es:el tren
-64 -63 es:el truco
-17 -3 es:el turno
76 52 es:el ultimo
-15 -6 es:el unifor
9 66 es:el vaso
-55 -70 es:el vecino
-38 15 es:el velori
10 23 es:el veneno
-18 -37 es:el ventil
-41 -21 es:el verano
23 11 es:el vestid
23 26 es:el vestua
-88 -44 es:el veteri
33 20 es:el viaduc
-41 -65 es:el viaje
52 -2 es:el vidrio
-9 -1 es:el vierne
62 47 es:el volant
28 25 es:el y
-38 -46 es:el ~
-44 -75 es:electr
19 -36 es:elegan
76 85 es:elegi
30 37 es:elegi el
-51 -25 es:elegid
55 55 es:elegir
-38 -40 es:elena
-1 -71 es:elevad
-60 -42 es:elfo
-44 -37 es:elige
-135 -38 es:eligio
-66 -72 es:elijo
-22 -13 es:elimin
21 23 es:ella
41 20 es:ella con
-18 -60 es:ella en
10 8 es:ella esta
-22 68 es:ella la
48 39 es:ella me
-8 -4 es:ella ni
17 49 es:ella no
13 48 es:ella se
45 13 es:ella y
33 82 es:ellos
-27 50 es:embara
25 64 es:embarg
2 -11 es:emerge
-11 -43 es:emisor
28 11 es:emocio
-75 -95 es:empana
-3 29 es:empapa
-32 -69 es:empaqu
12 23 es:empece
13 14 es:empece a
-53 -17 es:empeza
-81 -9 es:empezo
-3 -26 es:empiez
6 -6 es:empiez a
54 65 es:empiez con
-61 -30 es:empiez en
-58 12 es:emplat
-52 -57 es:empres
24 -45 es:empres me
-49 -1 es:empuja
-31 14 es:empuja a
111 26 es:empuje
15 12 es:empuje por
-57 0 es:empujo
-42 58 es:empujo contra
1 7 es:en
-4 36 es:en 2014
0 -23 es:en abril
-63 -56 es:en anos
-30 -35 es:en ayunas
-6 -33 es:en blanco
-17 -19 es:en cada
-66 -59 es:en camino
-3 -7 es:en casa
62 65 es:en cinco
-21 -42 es:en clase
-63 -87 es:en contra
44 37 es:en cuanto
14 50 es:en cuatro
-74 -36 es:en diciem
-3 -17 es:en diez
-50 -44 es:en dos
-3 5 es:en el
-58 -34 es:en enero
30 33 es:en esa
-88 -40 es:en ese
0 -32 es:en eso
-6 9 es:en esta
50 68 es:en este
-14 12 es:en hacer
-80 -39 es:en hacerm
44 40 es:en intern
18 15 es:en junio
4 31 es:en la
-48 -1 es:en las
-56 -59 es:en lo
48 68 es:en los
7 21 es:en marzo
-67 -45 es:en matarm
-76 -8 es:en mayo
65 70 es:en medio
-4 -4 es:en mi
22 79 es:en mis
-46 -33 es:en navida
22 23 es:en orden
42 62 es:en otra
3 -6 es:en otro
7 24 es:en paz
-79 -67 es:en peligr
-43 -48 es:en pijama
-91 -6 es:en plena
-45 -15 es:en que
-7 -7 es:en quitar
-39 -23 es:en seis
30 44 es:en serio
63 86 es:en silenc
18 -8 es:en su
6 39 es:en tirarm
-21 -5 es:en todo
54 64 es:en tres
56 -1 es:en un
12 -9 es:en una
-20 -5 es:en urgenc
-5 52 es:en verano
-5 -34 es:en vez
-32 -12 es:en vida
-65 -61 es:en visto
-61 -18 es:en voz
-88 5 es:en ~
29 6 es:encade
-88 -86 es:encant
63 59 es:encarg
9 28 es:encend
0 9 es:encerr
-42 -13 es:encerr a
15 68 es:encerr con
-27 -17 es:encerr en
18 8 es:encerr sin
68 56 es:encerr y
90 88 es:enchuf
-29 25 es:encier
11 -9 es:encima
47 23 es:encima de
-29 -31 es:encima y
21 44 es:encont
-31 14 es:encont a
-61 9 es:encont en
-2 -6 es:encont la
-35 23 es:encont las
-1 111 es:encont mi
16 0 es:encont un
-50 -13 es:encont una
37 5 es:encuen
18 6 es:encuen el
68 78 es:encuen mi
-66 -12 es:energi
-73 -37 es:enero
-41 29 es:enfada
14 26 es:enferm
-15 -25 es:enferm de
-39 -55 es:enferm me
19 -29 es:enferm y
22 47 es:enfren
-18 -10 es:enfren de
16 50 es:enfren y
-47 -71 es:enfria
-108 -63 es:enganc
-97 105 es:engano
-5 20 es:engord
-65 -57 es:enlace
-22 19 es:enoja
-44 -69 es:enojad
-85 -43 es:enoje
-3 -35 es:enojo
-88 46 es:enorme
-24 -26 es:ensaya
-27 -14 es:ensaya en
41 30 es:ensaye
48 41 es:ensaye el
-30 -17 es:ensayo
-37 2 es:ensena
-25 7 es:ensena a
30 -5 es:ensene
21 -4 es:ensene a
-11 -22 es:enseno
16 54 es:enseri
36 54 es:entend
20 47 es:entend que
-49 4 es:entera
-36 -11 es:entera de
-32 5 es:entere
-40 63 es:entere de
11 -3 es:entero
-12 45 es:entero y
-30 26 es:enterr
-37 50 es:enterr a
-88 -13 es:enterr el
22 67 es:entien
56 40 es:entier
57 56 es:entier con
1 -16 es:entier de
-24 -20 es:entier en
-54 10 es:entier y
-53 32 es:entonc
-25 53 es:entonc no
42 9 es:entra
93 40 es:entra a
-44 15 es:entrab
-72 -44 es:entrad
-56 20 es:entrad del
7 58 es:entran
0 -12 es:entrar
-9 12 es:entrar al
30 14 es:entre
29 20 es:entre el
23 56 es:entre la
22 -51 es:entre los
-32 -35 es:entreg
32 33 es:entreg a
-8 3 es:entreg el
-43 -47 es:entreg la
-26 -48 es:entreg las
-31 49 es:entren
-31 25 es:entren me
-71 -47 es:entrev
36 11 es:entro
13 -21 es:entro a
18 39 es:entro al
-97 30 es:envene
-23 -20 es:envene a
-103 -109 es:enviar
-65 4 es:envidi
-46 3 es:enviud
89 64 es:envuel
-111 -1 es:epoca
-47 13 es:epoca en
-32 7 es:epoca y
-105 -42 es:equipo
-20 -17 es:equipo de
-71 -88 es:equivo
-23 -21 es:era
-24 77 es:era chica
13 2 es:era como
-69 0 es:era de
-43 28 es:era el
-35 -62 es:era la
-35 -26 es:era mi
-68 -30 es:era para
26 26 es:era por
9 -35 es:era un
-68 -24 es:era una
-23 38 es:eramos
-76 -43 es:eran
60 28 es:eres
42 32 es:eres la
26 52 es:ernest
24 16 es:error
31 33 es:es
-5 -33 es:es a
13 -7 es:es broma
16 61 es:es chiste
-39 42 es:es como
40 45 es:es de
-18 8 es:es distin
67 54 es:es el
-27 -11 es:es esta
-3 38 es:es estar
-12 50 es:es horrib
76 70 es:es hoy
50 47 es:es joda
-39 -36 es:es la
-30 17 es:es lo
14 10 es:es manana
-10 -50 es:es mas
-30 -30 es:es mi
29 57 es:es mia
-40 -48 es:es muy
-25 31 es:es no
-23 42 es:es normal
84 63 es:es para
-42 31 es:es por
0 10 es:es porque
2 59 es:es que
-5 -28 es:es raro
-77 33 es:es si
0 30 es:es solo
-46 -44 es:es sorpre
-61 -75 es:es su
-46 -77 es:es todo
-16 -76 es:es un
-21 -10 es:es una
-45 -62 es:es verdad
29 35 es:es ~
9 -3 es:esa
-19 -26 es:esa cancio
-43 -39 es:esa de
-21 7 es:esa epoca
61 68 es:esa puerta
-5 20 es:esas
38 53 es:esas ideas
-43 4 es:escala
-2 9 es:escale
-31 -1 es:escale no
-6 -1 es:escale y
22 -24 es:escalo
-56 -102 es:escena
30 -12 es:escogi
56 57 es:escogi el
-38 -51 es:escogi la
-31 32 es:escond
-32 -32 es:escond detras
10 69 es:escond en
-81 21 es:escond la
-43 50 es:escond los
8 -12 es:escope
-6 8 es:escope de
-2 -20 es:escope del
52 41 es:escope y
-17 -18 es:escrib
29 5 es:escrib a
-26 -38 es:escrib antes
-10 -23 es:escrib aqui
33 49 es:escrib bajito
-37 -39 es:escrib con
-17 -33 es:escrib desde
-29 -43 es:escrib dos
-42 -32 es:escrib el
-82 -39 es:escrib en
12 5 es:escrib esto
103 72 es:escrib la
34 38 es:escrib las
-18 -44 es:escrib lo
-34 -16 es:escrib me
-27 44 es:escrib no
34 28 es:escrib para
9 3 es:escrib por
11 54 es:escrib porque
24 39 es:escrib que
9 26 es:escrib tres
-78 4 es:escrib un
-65 -27 es:escrib una
-34 -20 es:escrib y
21 41 es:escrit
-17 -27 es:escrit lo
-2 9 es:escuch
-69 57 es:escuch a
82 45 es:escuch cuando
5 4 es:escuel
33 28 es:escuel se
22 -2 es:escuel y
-70 15 es:escupi
-67 74 es:escupo
-30 -31 es:ese
85 55 es:ese colegi
-63 -49 es:ese video
-31 65 es:esfuer
3 27 es:eso
-27 -33 es:eso de
-45 13 es:eso es
11 55 es:eso fue
1 -8 es:eso hace
39 30 es:eso lo
3 16 es:eso me
-31 34 es:eso no
-29 35 es:eso pero
-39 -47 es:eso que
69 68 es:eso quiero
52 72 es:eso se
-29 4 es:eso si
29 30 es:eso y
-13 25 es:eso ya
-90 -93 es:esos
-44 129 es:espaci
-28 -36 es:espada
-7 -2 es:espald
-79 -85 es:espana
120 55 es:espano
-26 -33 es:especi
-81 31 es:espejo
-28 18 es:espejo y
-1 -18 es:espera
9 -3 es:espera a
-27 -19 es:espera con
-40 -9 es:espera en
77 53 es:espera que
-39 -52 es:espera y
-36 -95 es:espere
-22 19 es:espero
21 34 es:espero a
-51 106 es:espero nada
-14 11 es:espero que
-42 -26 es:esposa
-21 67 es:esposo
-50 -19 es:esposo me
-4 26 es:esquin
31 25 es:esta
48 50 es:esta a
22 37 es:esta abajo
-40 29 es:esta acompa
54 44 es:esta ahorca
-12 20 es:esta bien
15 17 es:esta borrac
33 66 es:esta casa
-15 -24 es:esta colgad
-27 82 es:esta con
-71 28 es:esta curado
83 100 es:esta dando
-32 50 es:esta de
-15 -4 es:esta decidi
48 33 es:esta dormid
0 50 es:esta durmie
-27 -38 es:esta el
74 77 es:esta en
-25 -43 es:esta es
-12 -11 es:esta fuera
32 24 es:esta golpea
55 39 es:esta gritan
-47 17 es:esta hacien
-54 -46 es:esta hora
5 14 es:esta la
80 82 es:esta lo
50 74 es:esta madrug
-30 -38 es:esta mal
-44 -78 es:esta manana
9 -5 es:esta misma
-20 -8 es:esta muerto
12 50 es:esta muy
87 56 es:esta noche
24 21 es:esta pasand
89 88 es:esta patean
56 62 es:esta pegand
-25 -2 es:esta perfec
43 50 es:esta por
30 35 es:esta rompie
-63 -47 es:esta semana
37 32 es:esta solo
10 28 es:esta tarde
-35 -39 es:esta tarea
56 31 es:esta tirand
6 5 es:esta tocand
44 19 es:esta todo
-42 -48 es:esta vez
-32 50 es:esta vida
-69 -59 es:estaba
-41 -5 es:estaba en
-120 -68 es:establ
29 -16 es:estaci
-33 55 es:estado
-4 43 es:estafo
-73 -61 es:estamo
-65 19 es:estamo en
31 60 es:estamp
67 75 es:estan
9 -3 es:estan con
9 -4 es:estan en
-93 -71 es:estant
0 38 es:estar
-73 -1 es:estar aqui
-40 79 es:estar bien
-69 -61 es:estar en
2 -13 es:estar mejor
92 91 es:estar muerta
57 19 es:estar muerto
-75 -16 es:estar no
81 51 es:estar para
20 19 es:estar triste
4 23 es:estar viva
68 78 es:estar vivo
22 -8 es:estare
35 100 es:estari
23 37 es:estari mejor
-32 -26 es:estas
24 -1 es:este
-57 -36 es:este ano
-41 -29 es:este calor
25 29 es:este doming
41 77 es:este es
-31 -34 es:este mes
10 39 es:este mundo
-23 5 es:este pueblo
-36 6 es:este ~
0 -6 es:estima
0 -4 es:estima doctor
-50 -42 es:estire
-14 -20 es:esto
-38 -21 es:esto en
-39 -27 es:esto es
-4 -10 es:esto lo
28 -15 es:esto me
36 30 es:esto por
-7 -41 es:esto que
-22 -12 es:esto y
-12 -17 es:esto ya
74 57 es:estoma
19 115 es:estorb
-70 31 es:estorb en
-37 -5 es:estos
5 -5 es:estoy
31 6 es:estoy a
70 65 es:estoy afuera
-12 -14 es:estoy aprend
-25 -23 es:estoy aqui
34 86 es:estoy arriba
42 55 es:estoy bien
-10 81 es:estoy cansad
-56 -18 es:estoy con
18 54 es:estoy conten
14 25 es:estoy cortan
-18 -50 es:estoy de
26 38 es:estoy debajo
31 91 es:estoy del
-6 -20 es:estoy durmie
47 29 es:estoy en
47 38 es:estoy encerr
52 65 es:estoy escond
-26 -11 es:estoy escrib
-27 -18 es:estoy espera
-55 -13 es:estoy hacien
-66 -54 es:estoy hasta
23 50 es:estoy lejos
-25 -50 es:estoy leyend
-124 44 es:estoy mal
-47 -16 es:estoy mejor
25 40 es:estoy mirand
-136 -79 es:estoy muerta
-72 -70 es:estoy muerto
-11 -21 es:estoy muy
55 50 es:estoy otra
-9 -17 es:estoy pensan
2 23 es:estoy por
-33 -30 es:estoy que
27 68 es:estoy queman
-49 -57 es:estoy re
75 73 es:estoy sangra
-67 -65 es:estoy segura
48 55 es:estoy sentad
-6 56 es:estoy sola
-10 -14 es:estoy solo
14 36 es:estoy sudand
-28 52 es:estoy tan
-18 33 es:estoy tomand
-28 -37 es:estoy tranqu
-52 -34 es:estoy triste
22 8 es:estoy viendo
-97 -99 es:estoy ~
44 45 es:estran
59 82 es:estrel
-60 -78 es:estren
-62 12 es:estres
-86 -53 es:estudi
-66 -63 es:estudi y
12 -20 es:estufa
51 57 es:estupe
-28 54 es:estuve
-1 -46 es:estuve en
-39 59 es:estuve intern
-65 14 es:estuve una
53 54 es:estuvi
19 20 es:estuvi muerta
-57 -49 es:estuvo
-28 -33 es:estuvo bien
-24 -17 es:estuvo de
1 -32 es:estuvo tranqu
28 31 es:eu
-98 -79 es:euros
-6 14 es:eviden
50 53 es:evitar
-45 -13 es:ex
-24 75 es:ex dice
-31 -47 es:ex en
12 12 es:ex esta
-51 114 es:ex me
63 4 es:ex se
4 48 es:ex tiene
8 25 es:ex y
29 6 es:exager
-11 -9 es:examen
-66 -55 es:examen de
45 42 es:examin
15 -3 es:excusa
68 -8 es:exige
56 45 es:existe
-8 107 es:existi
60 35 es:existo
-8 -26 es:explic
15 20 es:expliq
67 16 es:explot
-75 -87 es:expone
-52 -88 es:exposi
-51 -54 es:expuse
0 0 es:extens
-22 -30 es:extra
-38 -65 es:extran
-59 -62 es:extran a
8 23 es:f4
-66 -86 es:fa
-29 -35 es:fabric
-30 0 es:facil
-4 -17 es:facon
7 -19 es:factur
1 -35 es:factur de
36 68 es:facult
63 25 es:falda
36 27 es:fallar
10 -68 es:fallec
44 40 es:falta
-19 -3 es:falta el
-6 31 es:falta la
-14 -11 es:falta poco
1 -20 es:falta que
31 46 es:falta valor
37 46 es:faltab
-21 -56 es:faltan
36 65 es:faltar
-39 -40 es:faltas
-6 -51 es:falte
13 -54 es:falto
-6 1 es:famili
-30 -10 es:famili me
-26 -40 es:famili y
6 89 es:fantas
-47 48 es:fantas con
6 -24 es:farmac
27 -11 es:faro
73 68 es:faros
-52 -54 es:fatal
13 2 es:favor
-59 -48 es:fea
-31 -42 es:feas
-64 21 es:febrer
66 35 es:fecha
-17 -20 es:fecha de
-37 -37 es:fecha para
40 58 es:fecha y
37 53 es:fecha ya
-78 30 es:feel
-19 28 es:felice
-43 -63 es:felici
-40 -6 es:feliz
5 25 es:feo
-65 -1 es:feos
-92 5 es:feria
-72 -96 es:feriad
-3 3 es:ferret
-52 -65 es:ferroc
-23 -18 es:ferrov
-41 -26 es:festiv
66 32 es:fiambr
4 4 es:ficha
67 70 es:fideos
-105 -112 es:fiebre
-8 -28 es:fierro
-49 -37 es:fierro y
-32 4 es:fiesta
107 -3 es:fijate
26 -6 es:fijese
32 38 es:fijese que
16 14 es:fijo
1 5 es:fila
0 12 es:fila del
0 -6 es:filo
14 -9 es:fin
4 -14 es:fin de
-3 -8 es:fin lo
11 17 es:fin me
41 42 es:fin se
27 9 es:finado
-1 -4 es:final
-23 -29 es:final de
32 -9 es:finca
-10 -33 es:finca de
-32 -31 es:fincas
-34 0 es:fines
65 112 es:fio
32 -24 es:fire
-1 -5 es:firma
-47 -61 es:firmad
-12 -13 es:firmar
-98 -72 es:firme
-49 -35 es:firme el
16 27 es:firmo
-67 -74 es:firula
4 -26 es:fisica
-14 -15 es:flaca
-67 -141 es:flan
0 -47 es:flashb
-89 -88 es:flequi
-46 -58 es:flojer
82 38 es:flojit
-7 -29 es:flores
-34 -37 es:flores a
-21 14 es:flotan
-96 38 es:floto
-39 -53 es:foco
-71 -101 es:follet
-17 -15 es:fonda
47 36 es:fondo
-27 21 es:for
-22 -20 es:forjad
-6 9 es:forma
16 -1 es:forma de
-32 -29 es:formul
-68 -86 es:fortni
-24 -63 es:fosa
29 17 es:fosfor
26 -4 es:foto
-45 -25 es:foto de
36 37 es:fotos
11 31 es:fotos a
-60 -74 es:fotos de
-36 -49 es:fotos y
-86 112 es:fracas
-15 -14 es:fracci
30 39 es:frasco
-61 -33 es:frasco de
62 51 es:frasco en
46 -18 es:frasco entero
-14 -50 es:frase
-18 -36 es:frazad
32 -24 es:free
22 -17 es:free fire
-60 17 es:fregan
-46 -67 es:frena
93 91 es:frenar
22 29 es:frene
57 23 es:freno
-69 -83 es:frenos
50 66 es:frente
18 48 es:frente a
27 34 es:frente al
64 45 es:fresco
0 -40 es:fresqu
-18 16 es:fria
14 -27 es:fria y
-48 -68 es:friega
11 -11 es:frigor
-54 -25 es:frijol
6 3 es:frio
-53 -30 es:frio de
40 12 es:frio que
71 -48 es:frio y
-28 37 es:fronte
-85 -63 es:fruta
9 0 es:fue
-3 -4 es:fue a
-23 -22 es:fue bien
-12 -19 es:fue bonito
-13 -31 es:fue con
35 34 es:fue culpa
23 42 es:fue de
38 -7 es:fue el
-68 -38 es:fue en
21 49 es:fue hace
-14 -49 es:fue la
-71 -11 es:fue mi
25 45 es:fue por
16 29 es:fue un
-69 19 es:fue una
34 31 es:fuego
-51 -56 es:fuente
-35 9 es:fuera
-19 -47 es:fuera a
5 21 es:fuera de
-2 6 es:fuera del
35 43 es:fuera por
32 42 es:fueron
6 -45 es:fuerte
1 9 es:fuerte y
54 97 es:fuerza
-45 -35 es:fuga
-26 3 es:fui
-6 12 es:fui a
12 -10 es:fui al
-20 -43 es:fui con
7 7 es:fui el
-60 52 es:fui por
-72 27 es:fui yo
-36 -49 es:fuimos
-13 -20 es:fuimos a
-41 -15 es:fuimos al
-55 -76 es:fuimos de
-29 -25 es:fuimos por
-39 -52 es:fuimos todos
44 40 es:fuiste
-20 -47 es:full
-52 100 es:fumand
-17 -23 es:fumar
-20 10 es:fume
-77 -60 es:fumiga
-28 -22 es:fumigu
-62 -102 es:fumo
-62 -61 es:funcio
-51 59 es:fundar
17 3 es:funera
-57 -28 es:furgon
-25 -24 es:furios
101 122 es:fusca
-5 81 es:fusil
-57 -80 es:fusila
11 13 es:futbol
21 9 es:futbol y
-57 30 es:futuro
-40 -46 es:galan
-50 -81 es:galleg
-64 7 es:gallet
-26 -1 es:gallet me
-21 50 es:gallet y
40 39 es:gallin
7 23 es:gallin y
-33 -63 es:gallo
4 -37 es:gallos
39 20 es:galpon
-70 -52 es:gana
-31 57 es:ganand
-37 -96 es:ganar
-15 -22 es:ganas
-7 -15 es:ganas de
48 26 es:gancho
-26 -8 es:gane
-9 -21 es:gane el
-115 -61 es:gano
-10 -15 es:garaje
89 68 es:garaje y
15 38 es:gargan
42 42 es:garraf
55 24 es:gas
-23 -29 es:gas a
37 29 es:gas y
-2 -22 es:gaseos
-71 -84 es:gasist
-42 47 es:gasoil
47 19 es:gasoli
-17 89 es:gastan
-45 83 es:gaste
-9 26 es:gasto
10 24 es:gastri
15 -2 es:gata
17 25 es:gata con
23 21 es:gatita
-115 -75 es:gatito
-32 -14 es:gato
-31 47 es:gato me
45 10 es:gato y
-13 -22 es:gatos
-92 -103 es:gazpac
-32 -22 es:gelati
10 -11 es:gemelo
-28 4 es:genial
-70 24 es:genio
14 -5 es:gente
35 65 es:gente en
-30 -16 es:gente que
-63 -50 es:gerani
15 36 es:gillet
-19 -20 es:gimnas
35 48 es:gimnas el
-16 -27 es:gimnas y
-35 43 es:ginebr
-20 -42 es:globos
-120 -82 es:gol
-27 23 es:golpe
24 71 es:golpea
-2 29 es:golpea la
-134 -72 es:golpee
28 0 es:golpeo
34 -15 es:golpeo la
-8 30 es:golpes
-29 -32 es:goma
86 97 es:gonna
-32 56 es:gorda
-18 0 es:gordit
-15 19 es:gorra
34 72 es:gorrit
-92 -25 es:gota
17 -7 es:gotas
-62 -28 es:gotera
-71 -74 es:gps
-62 -65 es:graba
31 15 es:grabad
-38 15 es:grabar
3 5 es:grabe
23 15 es:grabe un
-8 -16 es:gracia
-36 -4 es:gracia a
13 -8 es:gracia por
72 38 es:grado
-71 -48 es:grados
40 -4 es:gradua
3 9 es:gran
-29 -22 es:grande
-43 -37 es:grande y
-48 -45 es:graner
57 40 es:gratis
-67 -79 es:gratit
-4 -26 es:grave
-79 -68 es:grifo
-31 -77 es:gripe
8 -2 es:grita
48 78 es:grita y
-48 -82 es:gritab
-46 41 es:gritam
12 14 es:gritan
2 34 es:gritan no
15 9 es:gritan que
8 31 es:gritar
-39 -33 es:grite
-24 -19 es:grite a
-52 -41 es:grito
-93 -45 es:gritos
-51 -59 es:grua
14 -22 es:gruesa
-43 -45 es:grupo
1 -38 es:grupo de
-52 -56 es:guadal
-2 -27 es:guagua
-11 -44 es:guante
-1 10 es:guapa
55 49 es:guarda
-47 -26 es:guarda el
44 19 es:guarda en
37 62 es:guarde
28 22 es:guarde el
-22 -28 es:guarde la
39 48 es:guarde las
-31 -60 es:guardi
-7 -17 es:guardi civil
-30 -28 es:guardi de
-10 -7 es:guardo
27 3 es:guardo las
-12 -14 es:guayab
-52 -69 es:guerra
-39 42 es:guey
22 20 es:guiso
-7 -18 es:guitar
-9 -14 es:guitar a
124 117 es:gun
-3 -6 es:gurisa
10 7 es:gurise
-80 -96 es:gusta
-8 -13 es:gusta la
48 46 es:gustab
-36 -38 es:gustad
-28 -45 es:gustan
-51 -62 es:gustar
-17 -18 es:gusto
-110 -55 es:gym
1 -20 es:ha
-7 22 es:ha dejado
-27 -10 es:ha dicho
24 14 es:ha llamad
-11 -25 es:ha salido
-3 7 es:ha sido
-26 37 es:ha vuelto
25 80 es:haber
-21 68 es:haber desper
-23 26 es:haber llegad
-56 -14 es:haberl
-66 16 es:haberm
-3 11 es:habia
14 31 es:habia dicho
-4 -19 es:habian
-66 -47 es:habita
7 69 es:habla
-60 58 es:habla de
22 33 es:habla por
21 31 es:habla y
-8 -25 es:hablab
-10 -15 es:hablab de
-12 0 es:hablab desde
26 -7 es:hablam
38 37 es:hablam de
24 -19 es:hablam en
-29 42 es:hablan
-11 -30 es:hablan de
-45 24 es:hablan y
-14 -17 es:hablar
7 60 es:hablar con
-69 -45 es:hablar de
-8 -33 es:hablar en
12 44 es:hablar me
-73 -72 es:hable
10 2 es:hable con
19 5 es:hablem
-15 35 es:hablo
49 45 es:hablo de
-22 35 es:hablo muy
-42 51 es:hablo y
112 149 es:habra
65 -6 es:habras
1 19 es:habre
-55 -74 es:habria
-15 40 es:hace
-43 -79 es:hace anos
-41 87 es:hace cinco
-47 -8 es:hace cuatro
-76 14 es:hace de
51 32 es:hace diez
-47 47 es:hace dos
36 40 es:hace falta
-27 -32 es:hace frio
19 26 es:hace meses
-6 18 es:hace nada
-50 53 es:hace nueve
-58 37 es:hace quince
30 37 es:hace rato
-62 33 es:hace seis
15 30 es:hace semana
-45 51 es:hace tres
-32 28 es:hace un
106 103 es:hace una
-36 -13 es:hace veinte
49 40 es:hace viento
-81 -61 es:hacemo
-8 -14 es:hacen
5 15 es:hacen falta
17 -16 es:hacer
-22 47 es:hacer algo
-4 93 es:hacer con
-11 -12 es:hacer dano
-69 -53 es:hacer de
-9 -5 es:hacer efecto
29 61 es:hacer el
18 20 es:hacer en
34 37 es:hacer hoy
-12 -9 es:hacer la
34 -22 es:hacer lo
-25 84 es:hacer nada
-52 -53 es:hacer ningun
-78 31 es:hacer un
-66 -76 es:hacer una
12 8 es:hacerl
-38 -48 es:hacerl dano
-30 -8 es:hacerm
-70 -59 es:hacerm dano
-58 6 es:hacerm nada
16 42 es:hacers
36 -49 es:haces
11 -6 es:hacia
-3 15 es:hacia el
-44 -34 es:hacia meses
0 -13 es:hacien
9 18 es:hacien la
70 42 es:haga
5 28 es:hagan
-8 -9 es:hagas
37 63 es:hago
23 33 es:hago el
-67 -44 es:hago la
-14 46 es:hago las
-18 -23 es:haha
70 61 es:haha bueno
-49 -36 es:haha me
25 40 es:haha no
-84 29 es:haha pero
-11 -8 es:haha que
1 42 es:haha ya
-56 -62 es:haitia
-60 9 es:hallar
-27 45 es:hallo
-82 -65 es:hamaca
-62 -46 es:hambre
-13 -22 es:hambre que
-50 7 es:hamste
26 -17 es:han
-76 -22 es:han puesto
41 40 es:hare
16 53 es:haria
35 2 es:haria dano
-62 16 es:haria nada
25 31 es:haria pero
-20 -40 es:harias
-76 -48 es:harta
11 -15 es:harto
-42 -34 es:has
1 -1 es:hasta
-16 -24 es:hasta al
48 41 es:hasta aqui
-35 11 es:hasta de
29 1 es:hasta diez
-82 -55 es:hasta el
-53 -31 es:hasta en
7 0 es:hasta fin
19 23 es:hasta la
21 9 es:hasta las
21 18 es:hasta le
43 50 es:hasta los
68 72 es:hasta manana
40 9 es:hasta me
65 73 es:hasta para
-11 5 es:hasta que
-54 19 es:hasta sangra
32 14 es:hasta tarde
-11 14 es:hay
-80 -34 es:hay alguie
11 32 es:hay fecha
21 72 es:hay gente
22 44 es:hay mucha
10 32 es:hay nada
-31 110 es:hay nadie
10 -11 es:hay que
-25 -32 es:hay quien
-74 89 es:hay salida
86 88 es:hay sangre
47 24 es:hay un
11 -16 es:hay una
33 43 es:hay vuelta
40 11 es:haya
79 113 es:hazlo
49 15 es:he
10 -20 es:he cerrad
-34 54 es:he comido
-34 -34 es:he contad
-53 -36 es:he cortad
58 56 es:he dejado
31 23 es:he desper
-7 44 es:he dicho
11 24 es:he dormid
20 15 es:he escrit
-15 35 es:he estado
7 28 es:he hecho
28 45 es:he ido
-17 -15 es:he llevad
-19 11 es:he llorad
33 -12 es:he matado
45 44 es:he mirado
2 35 es:he pedido
-35 -58 es:he pensad
42 15 es:he puesto
-20 -26 es:he quedad
-9 3 es:he quitad
21 20 es:he regala
29 39 es:he sacado
25 14 es:he subido
-47 -26 es:he tenido
-12 62 es:he tomado
-30 6 es:he vuelto
-5 3 es:hecha
-10 -56 es:hecho
-33 -54 es:hecho el
-50 -78 es:hechos
-29 -28 es:helada
-30 15 es:helade
-53 -46 es:helado
-5 -18 es:helado y
-52 -78 es:hemos
24 20 es:herenc
-64 -36 es:herido
8 7 es:herman
5 5 es:herman chiqui
38 36 es:herman con
-69 76 es:herman dice
-32 67 es:herman dijo
-41 -51 es:herman el
-31 -13 es:herman en
32 32 es:herman esta
10 10 es:herman lo
25 50 es:herman me
15 19 es:herman para
-10 -8 es:herman por
-43 -57 es:herman porque
51 53 es:herman que
67 58 es:herman se
69 69 es:herman todo
-29 13 es:herman y
18 7 es:herman ya
-18 -70 es:hermos
15 114 es:herram
-39 -53 es:hi
6 -9 es:hice
-44 4 es:hice caso
-76 -22 es:hice dos
-6 -67 es:hice el
41 24 es:hice la
-8 -38 es:hice las
13 30 es:hice lo
37 72 es:hice no
-55 -8 es:hice un
2 -23 es:hice y
-31 0 es:hicier
45 30 es:hicier un
-31 -21 es:hicier una
-43 -76 es:hicimo
-49 -24 es:hicimo el
-22 -15 es:hicimo un
44 34 es:hielo
-89 -66 es:hierba
-4 6 es:hija
-42 47 es:hija de
14 -2 es:hija me
-2 62 es:hija no
41 10 es:hija que
-40 -68 es:hija se
27 35 es:hija ya
-51 -59 es:hijas
-15 -23 es:hijo
18 19 es:hijo de
-16 -11 es:hijo el
8 9 es:hijo esta
-56 -25 es:hijo le
21 61 es:hijo me
-22 46 es:hijo no
1 -18 es:hijo se
-43 -11 es:hijo y
-33 3 es:hijos
-39 54 es:hijos merece
-8 48 es:hijos y
104 98 es:hijuep
54 22 es:hilos
-8 54 es:hincha
-41 -33 es:hipote
-24 -25 es:hirvie
16 -9 es:histor
-36 -26 es:hizo
26 47 es:hizo a
-61 -62 es:hizo la
-4 45 es:hizo mi
-10 -12 es:hizo una
-50 -70 es:hogar
-29 -30 es:hoja
-17 -24 es:hoja de
50 48 es:hoja en
-14 23 es:hojas
-18 -33 es:hola
49 30 es:hombre
-108 -72 es:hombro
-15 -22 es:homici
98 94 es:hondo
-23 -23 es:hondo y
-3 -50 es:hora
70 60 es:hora a
-36 -52 es:hora antes
6 3 es:hora con
12 2 es:hora de
-4 4 es:hora del
-22 -9 es:hora en
-33 -47 es:hora me
36 32 es:hora pasa
39 82 es:hora sale
-16 -27 es:hora y
-19 -70 es:horaci
-14 -43 es:horari
17 -12 es:horari del
-21 15 es:horas
-12 29 es:horas apetit
-19 -51 es:horas de
-24 -20 es:horas en
-7 -16 es:horas mi
-47 10 es:horas para
10 -3 es:horas y
-5 12 es:hormig
-6 116 es:hornal
-31 -29 es:horno
-64 -23 es:horrib
-98 -52 es:horror
18 8 es:hospit
-63 57 es:hospit por
69 26 es:hotel
15 -17 es:housto
65 46 es:hoy
22 42 es:hoy a
66 49 es:hoy al
52 45 es:hoy con
-7 -29 es:hoy deje
-8 -10 es:hoy despue
-41 -16 es:hoy dormim
44 72 es:hoy el
25 11 es:hoy en
15 9 es:hoy es
-51 -64 es:hoy estoy
-61 -70 es:hoy fue
22 28 es:hoy fui
-67 12 es:hoy hace
17 40 es:hoy la
2 -10 es:hoy le
64 57 es:hoy lo
-6 -10 es:hoy los
-57 -13 es:hoy mas
89 72 es:hoy mato
57 44 es:hoy me
18 9 es:hoy mismo
-69 -62 es:hoy no
36 65 es:hoy que
39 41 es:hoy se
13 -6 es:hoy si
-39 21 es:hoy solo
-31 -38 es:hoy son
-18 20 es:hoy tengo
-64 -71 es:hoy termin
10 21 es:hoy toca
6 18 es:hoy vi
33 23 es:hoy voy
-27 11 es:hoy y
21 8 es:hoy ya
-92 37 es:hoyo
-45 72 es:hubier
-61 74 es:hubier nacido
-39 -32 es:hubo
-36 -65 es:hubo que
-61 5 es:hubo un
-9 31 es:hueco
-48 -44 es:huele
-46 -24 es:huele a
-61 -37 es:huelo
-45 -17 es:huelo a
-15 -15 es:huerfa
-10 -11 es:huerfa y
-44 -63 es:huerta
2 -5 es:huerto
-102 41 es:huesos
-26 -68 es:huevo
41 65 es:huevos
-97 -107 es:humeda
53 95 es:humill
-24 -5 es:humo
-60 -87 es:humor
-10 -25 es:husban
27 65 es:i
-94 -94 es:i a
57 52 es:i cant
-55 21 es:i feel
-22 -22 es:iba
44 20 es:iba a
-43 -30 es:iba al
-27 -4 es:iba de
0 -34 es:ibamos
27 34 es:iban
38 30 es:ida
19 51 es:idea
-10 33 es:idea de
8 -48 es:ideal
-46 4 es:ideas
-9 -50 es:ideas de
20 59 es:ideas que
-30 -51 es:ideas suicid
-12 -35 es:idiota
47 86 es:ido
44 89 es:ido a
-32 27 es:iglesi
6 28 es:igual
41 -26 es:igual la
6 -39 es:igual que
-6 32 es:igual todo
-48 -12 es:igual y
32 50 es:igual ya
-64 57 es:iguale
-25 -10 es:iker
-75 -27 es:ilusio
-6 -21 es:im
-64 -45 es:im dead
-34 -22 es:im done
22 17 es:im so
-45 16 es:imagen
-54 11 es:imagen de
-17 46 es:imagin
-47 43 es:imagin como
-1 17 es:imagin mi
-29 -15 es:import
-30 44 es:import mucho
-83 -71 es:imposi
-81 -57 es:impres
-40 -64 es:impues
-75 -46 es:impuls
-35 -42 es:in
-99 2 es:incend
-67 -21 es:increi
-30 -21 es:indemn
14 31 es:ines
-65 48 es:infanc
-59 15 es:infart
-90 -74 es:infier
-26 -54 es:inform
-124 -100 es:ingles
-30 68 es:ingres
-19 -35 es:inmort
-113 74 es:inodor
25 15 es:insect
-72 26 es:insist
-15 -25 es:inspec
-79 -91 es:instal
-44 -44 es:instit
0 -21 es:instru
-8 -43 es:insuli
34 24 es:insuli de
-67 95 es:insult
-88 39 es:intenc
10 11 es:intens
37 82 es:intent
2 44 es:intent ahorca
-11 -48 es:intent de
25 -13 es:intent lo
-60 -35 es:intent matarm
70 27 es:intent quitar
-23 66 es:intent suicid
-16 -26 es:intent y
-11 56 es:intern
-39 49 es:intern por
-57 -59 es:intern y
-15 11 es:intoxi
11 8 es:inutil
-14 -34 es:invent
7 5 es:invier
24 28 es:invier no
-65 -78 es:invita
-33 -27 es:invita a
43 26 es:invite
-51 -94 es:invito
-52 -15 es:inyecc
23 -2 es:inyect
111 96 es:inyect toda
21 74 es:ir
14 1 es:ir a
-68 39 es:ir al
-19 63 es:ir con
73 54 es:ir de
-38 98 es:iria
31 30 es:irme
-51 -57 es:irme a
63 62 es:irme con
-42 -25 es:irme de
14 3 es:is
-67 -66 es:ise
-9 -58 es:it
32 -25 es:item
37 59 es:its
12 -8 es:itv
44 3 es:ivan
-53 -50 es:izquie
5 -29 es:ja
-3 -2 es:jabon
-23 -52 es:jaj
-82 -7 es:jamas
-70 35 es:jamas lo
6 -17 es:jamone
9 -24 es:jarabe
-32 -40 es:jardin
58 58 es:jato
5 -9 es:jefa
-60 -67 es:jefa me
-24 -25 es:jefa que
-7 1 es:jefe
-49 -24 es:jefe lo
-3 43 es:jefe me
5 3 es:jefe que
72 68 es:joda
-40 -58 es:jornad
-58 -70 es:jose
-70 87 es:joven
-77 -36 es:joyas
-48 -36 es:juan
-64 -23 es:jubila
-56 -60 es:jubila y
-50 -73 es:jubile
-55 -34 es:jubilo
-11 -20 es:judge
-69 -84 es:juega
-80 -50 es:juego
-37 -43 es:juego de
8 3 es:jueves
-35 -29 es:jueves a
10 4 es:jueves me
-11 -11 es:jueves no
-9 -23 es:jueves que
-101 -60 es:jueves y
41 31 es:juez
-8 -15 es:jugamo
9 11 es:jugamo a
-54 -83 es:jugamo al
-27 -62 es:jugand
-52 -60 es:jugand a
-65 -39 es:jugar
-24 -66 es:jugo
31 23 es:jugo y
-73 32 es:jugue
21 25 es:juguet
-6 7 es:juicio
-74 -61 es:juicio por
-32 40 es:julian
-18 -42 es:juliet
-20 -9 es:julio
-3 -23 es:junio
-7 28 es:junio y
-11 -44 es:junta
-89 29 es:juntab
-29 -26 es:juntam
44 14 es:juntan
-36 -16 es:juntar
19 23 es:juntas
31 36 es:junte
-75 -36 es:junto
-47 -45 es:junto a
49 19 es:juntos
-74 93 es:jurar
-22 10 es:jure
-16 7 es:jure que
47 30 es:juro
38 59 es:juro que
13 23 es:just
-84 -77 es:justif
58 53 es:justo
5 -11 es:juzgad
-44 -60 es:karaok
96 86 es:kiera
-3 -14 es:kilome
-13 -12 es:kilos
-21 -60 es:kilos de
-54 16 es:kilos y
2 47 es:kinesi
47 58 es:kiosco
112 150 es:kms
127 119 es:knife
-3 -15 es:la
-75 -43 es:la abuela
-24 -45 es:la academ
-30 -45 es:la aguja
75 44 es:la ahogo
-44 -51 es:la alarma
-47 -60 es:la alergi
-1 44 es:la alfomb
33 21 es:la almoha
-33 -25 es:la ambula
-25 -14 es:la amo
31 -2 es:la app
-40 10 es:la aspira
16 18 es:la autopi
7 19 es:la avenid
-9 -7 es:la azotea
-44 -49 es:la banda
-7 19 es:la banera
28 10 es:la barand
32 56 es:la barbil
-18 -25 es:la basura
-42 -25 es:la bateri
27 -10 es:la bebe
-44 -51 es:la beca
-33 -24 es:la biblio
18 27 es:la bici
-7 17 es:la boca
-48 -50 es:la boda
29 28 es:la bolsa
38 15 es:la botell
-5 15 es:la cabeza
-28 10 es:la cabina
-10 -22 es:la cadera
-6 9 es:la caja
-78 -21 es:la cajita
24 0 es:la calder
16 23 es:la calle
-24 1 es:la cama
-2 -17 es:la camara
29 28 es:la camina
24 24 es:la camion
-42 -35 es:la camisa
-13 -9 es:la cancha
10 12 es:la cancio
-19 12 es:la cara
-14 -14 es:la carcel
16 30 es:la cargue
-33 39 es:la carne
-52 -28 es:la carnic
-46 -61 es:la carpa
-32 -32 es:la carpet
-2 23 es:la carret
37 23 es:la carta
16 45 es:la casa
-24 18 es:la ceja
0 -38 es:la cena
29 18 es:la cerrad
-22 -35 es:la chamba
-34 26 es:la chancl
-17 -41 es:la chica
-27 -72 es:la cicatr
-25 -15 es:la cita
11 9 es:la ciudad
-43 -51 es:la clase
38 38 es:la clave
-17 20 es:la clinic
-83 35 es:la coca
30 28 es:la cocher
21 39 es:la cocina
-13 42 es:la cola
-55 -22 es:la column
-47 -43 es:la combi
13 53 es:la comida
-29 -23 es:la comisa
17 31 es:la compra
13 -1 es:la comput
-48 -42 es:la comuni
37 8 es:la consul
19 14 es:la contra
-37 -8 es:la corbat
33 22 es:la cuadra
26 46 es:la cuchil
67 39 es:la cuenta
43 63 es:la cuerda
-14 -30 es:la cuesta
-17 -13 es:la cuide
-30 4 es:la culpa
4 3 es:la cuna
43 31 es:la curva
12 18 es:la custod
10 8 es:la de
-23 -27 es:la decisi
-2 -18 es:la deje
22 55 es:la dejo
26 19 es:la del
48 45 es:la deuda
29 19 es:la dialis
-40 -48 es:la dieta
21 12 es:la direcc
12 -13 es:la direct
-77 -44 es:la doctor
29 14 es:la dosis
17 9 es:la ducha
-30 -29 es:la emocio
-18 18 es:la empres
-12 -22 es:la encont
-8 31 es:la enferm
2 64 es:la entrad
-46 -54 es:la entrev
-6 24 es:la escale
67 76 es:la escope
7 -7 es:la escrib
17 7 es:la escuel
-5 0 es:la espald
37 32 es:la espera
-23 28 es:la esquin
55 58 es:la esta
25 63 es:la estaci
-65 -50 es:la estant
9 -14 es:la estufa
-37 -42 es:la extran
-20 -23 es:la fabric
13 19 es:la factur
-90 -52 es:la famili
-50 -60 es:la farmac
-3 -12 es:la fecha
-64 3 es:la feria
18 14 es:la ferret
-32 -23 es:la ficha
-54 -35 es:la fiesta
-51 -59 es:la final
22 -6 es:la finca
-26 -20 es:la foto
-20 26 es:la fronte
20 9 es:la funera
69 85 es:la fusca
11 27 es:la gargan
28 30 es:la gasoli
17 21 es:la gata
14 30 es:la gente
11 30 es:la gillet
39 29 es:la gradua
-7 -19 es:la guagua
14 13 es:la guante
-37 -32 es:la guarde
-15 -27 es:la guardi
-48 -66 es:la guerra
-5 5 es:la guitar
-54 -39 es:la hamaca
53 49 es:la he
-21 11 es:la helade
0 -4 es:la herenc
-15 8 es:la hice
-3 -4 es:la hipote
46 48 es:la histor
-12 -29 es:la hoja
-3 -7 es:la hora
10 81 es:la idea
-9 22 es:la iglesi
-53 -53 es:la imagen
-37 -30 es:la impres
13 -8 es:la insuli
-26 -10 es:la inyecc
-42 -52 es:la lampar
0 32 es:la lata
-4 14 es:la lavado
-34 28 es:la leche
-36 -55 es:la lei
16 38 es:la lengua
3 24 es:la letra
48 25 es:la libret
-8 -12 es:la licenc
17 3 es:la linea
33 25 es:la lista
-4 -14 es:la llamad
1 -10 es:la llave
-12 6 es:la llevo
-19 -31 es:la lluvia
10 -1 es:la luz
32 33 es:la maceta
6 -5 es:la madre
-38 -9 es:la maestr
-33 -88 es:la mala
-65 -73 es:la maleta
-4 -27 es:la manana
29 29 es:la mano
2 54 es:la manta
31 9 es:la mas
68 73 es:la mate
34 27 es:la mato
-33 -42 es:la media
10 12 es:la memori
2 -22 es:la merien
5 -1 es:la mesa
35 18 es:la mesita
14 15 es:la meta
-9 4 es:la mia
-70 26 es:la mili
2 6 es:la misa
-90 -13 es:la misma
11 -25 es:la mitad
7 11 es:la mochil
-23 -29 es:la moto
8 -18 es:la mudanz
-44 -15 es:la muela
22 41 es:la muerte
31 7 es:la muneca
18 -24 es:la musica
-32 -28 es:la nafta
-34 21 es:la nariz
32 21 es:la navaja
55 47 es:la necesi
9 12 es:la nena
-5 -13 es:la nevera
21 -4 es:la nina
-29 -5 es:la ninera
-43 -33 es:la noche
80 72 es:la nota
-2 -5 es:la notari
-2 -15 es:la novela
9 0 es:la nueva
-61 -30 es:la nutric
-18 -25 es:la obra
-21 -2 es:la oficin
-24 -22 es:la ofrend
80 46 es:la oigo
21 21 es:la operac
-14 -30 es:la oposic
-62 34 es:la orient
-10 33 es:la orilla
9 8 es:la otra
-10 5 es:la pacien
-11 -8 es:la pagina
17 9 es:la pala
39 44 es:la palabr
-29 -24 es:la panade
40 36 es:la panza
-61 50 es:la parada
16 38 es:la pared
-32 -29 es:la parroq
-19 -27 es:la partid
-73 -38 es:la pastil
0 -11 es:la patron
17 -23 es:la peli
-40 -21 es:la pelicu
33 22 es:la peluqu
-2 -58 es:la pena
50 34 es:la pensio
-62 -36 es:la peor
-30 -28 es:la perra
-9 7 es:la perrit
34 24 es:la persia
-6 39 es:la piel
31 22 es:la pierna
-14 8 es:la pieza
-27 -36 es:la pileta
64 67 es:la pistol
12 26 es:la placa
22 15 es:la planch
-4 49 es:la plata
-41 -34 es:la playa
-7 -3 es:la plaza
35 36 es:la polici
-77 -81 es:la pregun
-32 -21 es:la prepa
-40 -64 es:la presen
-45 -68 es:la presio
-3 35 es:la primer
-49 -71 es:la profe
-2 -19 es:la proxim
-68 36 es:la psiqui
-14 -55 es:la puedo
-13 14 es:la puerta
-61 41 es:la pulser
-9 -31 es:la puse
-31 38 es:la que
-5 69 es:la queme
-44 40 es:la quetia
4 1 es:la quiero
1 52 es:la quince
-36 49 es:la quinta
4 14 es:la rabia
-40 -48 es:la radio
-36 -27 es:la razon
-14 -29 es:la receta
-22 -31 es:la reja
6 -1 es:la renta
50 25 es:la repisa
1 10 es:la repres
-76 -57 es:la respir
-27 28 es:la reunio
-15 -24 es:la revisi
-10 -22 es:la risa
1 -39 es:la rodill
-39 -7 es:la rompi
35 50 es:la ropa
11 25 es:la ruta
3 15 es:la sala
58 98 es:la salida
-3 -23 es:la salsa
-61 -55 es:la sangre
30 8 es:la saque
12 4 es:la segund
47 13 es:la semana
-32 -22 es:la senora
-13 27 es:la sequia
-22 2 es:la serie
-5 23 es:la sertra
-30 -60 es:la sesion
-7 -14 es:la sierra
-37 -47 es:la siesta
20 34 es:la silla
40 38 es:la soga
-56 -59 es:la sopa
-14 -35 es:la superv
13 10 es:la tablet
29 23 es:la tapa
-21 -22 es:la taquil
16 -30 es:la tarde
11 -8 es:la tarea
-16 1 es:la tarjet
14 60 es:la tele
8 5 es:la tengo
-37 -16 es:la tensio
13 21 es:la terapi
18 -6 es:la tercer
-2 11 es:la termin
43 41 es:la terraz
-55 -62 es:la tesis
-20 17 es:la tienda
-26 -24 es:la tierra
-19 -45 es:la tijera
2 10 es:la tina
-49 -62 es:la tiroid
-22 -22 es:la toalla
-13 -38 es:la torre
-85 -6 es:la torta
-39 -50 es:la tos
-11 -11 es:la tumba
-84 -37 es:la tuve
-17 -6 es:la u
46 33 es:la ultima
28 -4 es:la una
39 49 es:la unica
-23 0 es:la univer
18 18 es:la vecina
-15 -4 es:la ventan
2 -25 es:la veo
7 0 es:la verdad
-29 -20 es:la vereda
-25 -39 es:la vesicu
47 42 es:la vez
37 27 es:la via
-2 20 es:la vida
-21 -16 es:la videol
49 11 es:la vieja
34 10 es:la viga
-18 60 es:la virgen
63 9 es:la visita
12 20 es:la vista
81 39 es:la voy
46 19 es:la voz
-67 -94 es:la vuelta
-14 -13 es:la yegua
-98 -96 es:la ~
-41 -44 es:laburo
-4 31 es:lado
10 23 es:lado de
37 51 es:lado del
-37 -66 es:lado es
17 28 es:lado y
2 -35 es:lados
67 50 es:ladro
35 11 es:lago
-24 -32 es:lagrim
-75 -92 es:lampar
-38 -48 es:lana
51 34 es:lance
-71 -82 es:lanza
89 71 es:lanzar
27 23 es:lanzo
5 -7 es:lapice
-44 -72 es:lapida
5 22 es:larga
-17 38 es:larga en
-64 -49 es:largo
-75 -38 es:largo y
-33 -91 es:largos
-43 -27 es:largui
6 9 es:las
-43 -29 es:las 10
-13 -9 es:las 11
68 56 es:las 3
-34 -50 es:las 4
-54 -43 es:las 5
-40 -31 es:las 6
-11 -22 es:las botas
-62 -70 es:las buenas
37 26 es:las cartas
-28 -15 es:las ceniza
-63 -65 es:las chicas
-17 -51 es:las cinco
-40 -49 es:las claves
84 58 es:las conte
-24 17 es:las cortin
-2 77 es:las cosas
-50 -26 es:las croque
-15 -21 es:las cuatro
55 44 es:las cuchil
56 57 es:las de
25 28 es:las diez
-7 -36 es:las doce
39 51 es:las dos
-79 -34 es:las dudas
55 76 es:las escale
16 -16 es:las factur
-46 -49 es:las fiesta
55 11 es:las fotos
-4 -4 es:las gallet
-20 10 es:las ganas
12 -5 es:las gotas
42 47 es:las gracia
6 2 es:las hormig
-42 53 es:las ideas
-23 -17 es:las llaves
16 17 es:las luces
-92 -56 es:las manana
-36 13 es:las manos
-88 48 es:las maquin
-79 35 es:las marcas
16 26 es:las muelas
0 25 es:las muneca
3 44 es:las ninas
-77 -22 es:las noches
11 -37 es:las notas
-5 -12 es:las notici
-38 -50 es:las nubes
49 11 es:las nueve
-19 -52 es:las ocho
-18 -19 es:las once
-78 35 es:las palabr
-12 -2 es:las pastil
-3 -9 es:las pierna
-32 -36 es:las planta
18 85 es:las puerta
19 13 es:las que
-43 -42 es:las quiero
-21 -14 es:las ratas
-50 -30 es:las rodill
-62 -7 es:las seis
4 8 es:las sesion
-55 -78 es:las siete
58 52 es:las tengo
6 22 es:las tijera
106 91 es:las tome
72 90 es:las trague
-6 -33 es:las tres
-88 -74 es:las unas
11 18 es:las va
-40 -12 es:las vacaci
8 21 es:las vecina
-16 -28 es:las venas
19 45 es:las ventan
32 15 es:las vias
30 69 es:las voces
-12 -21 es:las voy
-129 -53 es:lasana
-20 -3 es:lastim
-30 -10 es:lastim a
-14 -23 es:lata
-10 -16 es:lata de
-35 -55 es:latas
-15 -16 es:late
-44 -66 es:lava
8 -19 es:lavade
-44 -29 es:lavade y
33 6 es:lavado
-55 -53 es:lavado y
26 39 es:lavand
-65 -78 es:lavand los
-69 -97 es:lavar
24 50 es:lavaro
-39 -94 es:lavarr
-9 -38 es:lave
8 -7 es:lave los
-80 -78 es:lavo
-10 106 es:laxant
82 84 es:lazo
11 2 es:le
21 28 es:le agrade
32 41 es:le avise
-15 4 es:le aviso
-17 -47 es:le cambie
8 8 es:le clave
-60 -66 es:le compre
-18 -33 es:le compro
-19 -6 es:le conte
-31 8 es:le contes
-67 12 es:le creo
13 -24 es:le cuento
-40 -15 es:le debia
4 53 es:le debo
-16 -27 es:le deje
-17 -11 es:le dejo
-70 65 es:le deseo
11 3 es:le devolv
23 37 es:le devuel
31 0 es:le di
-44 63 es:le dice
18 -10 es:le diga
-7 64 es:le digas
-50 -31 es:le digo
-19 -33 es:le dije
17 19 es:le diria
11 61 es:le doy
58 64 es:le eche
40 29 es:le ensene
-34 -19 es:le escrib
42 47 es:le esta
-45 -36 es:le estoy
-11 -10 es:le explic
11 14 es:le expliq
-28 10 es:le grite
-47 12 es:le grito
24 29 es:le gusta
43 44 es:le gustab
-29 13 es:le habia
-71 38 es:le hablab
-10 -29 es:le hablo
44 52 es:le hace
21 -19 es:le hago
0 -17 es:le han
29 5 es:le haria
-4 14 es:le he
-42 3 es:le hice
-12 -32 es:le hicimo
8 12 es:le hizo
-19 -13 es:le import
-10 -11 es:le lleve
19 1 es:le llevo
-28 54 es:le manda
-20 -28 es:le mande
-16 -22 es:le mando
19 39 es:le paso
34 23 es:le pedi
30 -6 es:le pega
-22 -18 es:le pego
-8 20 es:le pegue
-47 5 es:le pido
64 50 es:le pongo
-83 -20 es:le pregun
-9 -8 es:le promet
51 34 es:le puedo
29 12 es:le puse
-22 -49 es:le puso
18 17 es:le regale
8 -15 es:le saque
38 40 es:le tape
-22 0 es:le tengo
-13 -23 es:le toco
-36 21 es:le veo
-21 -44 es:le voy
19 -13 es:lea
-15 -19 es:lea esto
117 112 es:leas
-12 -24 es:leche
-17 -16 es:lectur
-62 -12 es:lee
-36 47 es:lee los
4 57 es:leen
-77 -88 es:leer
48 43 es:lees
-87 -84 es:lei
-27 -23 es:lei lo
-68 -48 es:leido
-19 -26 es:leimos
57 57 es:lejia
-37 -27 es:lejos
-5 0 es:lejos de
34 -22 es:lena
-28 -50 es:lengua
-34 -10 es:lenta
-67 -62 es:lentej
4 -24 es:lentes
-2 11 es:lento
-66 -67 es:leo
15 74 es:leonor
38 39 es:les
-37 -18 es:les deje
23 24 es:les di
26 2 es:les dije
100 88 es:les escrib
39 30 es:les mande
0 -7 es:letra
8 5 es:letras
0 32 es:levant
-33 30 es:levant la
-98 3 es:leve
-90 -123 es:ley
28 -9 es:leyend
-121 -113 es:leyo
-1 7 es:libre
-39 60 es:libres
69 36 es:libret
-20 -4 es:libro
9 -13 es:libro manana
-18 -54 es:libros
-2 17 es:licenc
30 17 es:liceo
6 37 es:licuad
-18 65 es:liga
-2 -51 es:ligera
46 41 es:like
-95 -123 es:lima
-34 -34 es:limite
-64 23 es:limon
-46 -49 es:limone
-6 -17 es:limpia
-66 5 es:limpia y
-8 -20 es:limpie
2 -5 es:limpie la
-37 13 es:limpio
-26 26 es:limpio y
22 21 es:linda
7 -11 es:lindo
-87 -99 es:lindo el
21 6 es:linea
-58 -81 es:lineas
-37 -52 es:lineas y
-79 -39 es:link
-42 -54 es:liquid
9 23 es:lista
-10 -27 es:lista de
-35 -19 es:lista para
51 67 es:lista y
-26 -1 es:listas
-10 -5 es:listo
29 -14 es:litera
41 59 es:litera me
-52 15 es:litio
-64 46 es:litio hace
-30 45 es:litros
7 -26 es:livian
36 -8 es:llama
14 -43 es:llamab
-12 3 es:llamad
34 36 es:llamad a
-107 -76 es:llamam
-12 47 es:llaman
-79 18 es:llaman por
-7 29 es:llaman y
-43 -39 es:llamar
-32 -23 es:llamar a
-29 -37 es:llamar al
7 -33 es:llame
12 22 es:llame a
-37 -14 es:llame al
-71 -39 es:llamem
117 123 es:llamen
85 78 es:llamen a
71 93 es:llames
-43 -57 es:llamo
-5 7 es:llamo a
35 -18 es:llamo el
-12 -14 es:llamo por
29 44 es:llave
28 6 es:llave del
30 -16 es:llave en
-18 -57 es:llave para
2 11 es:llave y
-38 -29 es:llaves
-35 -46 es:llaves con
-6 9 es:llaves de
-42 -49 es:llaves del
-6 2 es:llaves en
64 74 es:llaves y
-3 -24 es:llega
11 33 es:llega el
-18 -27 es:llega hasta
-58 6 es:llegad
-23 26 es:llegad ahi
34 7 es:llegam
28 28 es:llegam a
-113 -27 es:llegan
62 67 es:llegar
83 82 es:llegar a
18 56 es:llegar al
-17 -25 es:llego
38 4 es:llego a
47 49 es:llego al
7 6 es:llego con
-44 -36 es:llego el
-34 -29 es:llego la
-69 -60 es:llego mi
-41 -84 es:llego tarde
8 27 es:llegue
-11 -20 es:llegue a
-64 -37 es:llegue tarde
-17 -11 es:llena
-7 -47 es:llena de
59 72 es:llenan
-37 -53 es:llenar
54 17 es:llenas
43 50 es:llene
31 35 es:llene la
-13 -39 es:lleno
-51 -43 es:lleno de
-42 -25 es:llenos
-1 -26 es:lleva
-27 -7 es:llevab
-24 -10 es:llevad
-100 -83 es:llevam
39 57 es:llevan
36 49 es:llevan toda
14 20 es:llevar
20 7 es:llevar a
-35 57 es:llevar la
25 16 es:lleve
19 -2 es:lleve a
-9 0 es:lleve clavel
-27 -26 es:lleve la
21 42 es:llevo
25 0 es:llevo a
-21 51 es:llevo cinco
-1 46 es:llevo cuatro
-33 17 es:llevo desde
25 71 es:llevo dos
-1 -6 es:llevo el
-21 -25 es:llevo la
40 32 es:llevo media
43 -22 es:llevo mi
-77 25 es:llevo once
-6 -25 es:llevo por
-50 55 es:llevo semana
7 42 es:llevo tres
23 35 es:llevo un
74 69 es:llevo una
-115 -66 es:llora
-13 47 es:llora y
-25 41 es:llorab
-41 97 es:llorad
-62 -48 es:lloram
-14 6 es:lloran
5 -10 es:llorar
-16 10 es:llorar con
4 35 es:llorar no
-27 -10 es:llorar y
-33 -39 es:llore
-53 0 es:llore como
-66 -69 es:llore con
7 29 es:llore de
-34 -62 es:llore en
-40 -74 es:llore un
95 95 es:llores
-15 -13 es:lloro
-52 15 es:lloro en
-53 -63 es:llovio
-56 -50 es:llueva
-98 -57 es:llueve
-29 -48 es:lluvia
35 35 es:lo
-44 -41 es:lo apunte
2 11 es:lo apunto
45 31 es:lo arregl
3 22 es:lo bueno
-72 4 es:lo conte
21 19 es:lo creo
-58 -31 es:lo cuente
-13 52 es:lo cuento
-92 -68 es:lo de
-29 -51 es:lo decidi
-10 -14 es:lo deje
-12 31 es:lo dejo
-26 -28 es:lo del
-41 -9 es:lo demas
-62 16 es:lo dice
53 82 es:lo digo
-2 27 es:lo dije
-30 -32 es:lo dijo
15 12 es:lo empuje
-38 19 es:lo encont
-52 16 es:lo enterr
-30 49 es:lo escrib
16 15 es:lo escuch
17 -20 es:lo esta
-58 -2 es:lo estoy
-86 49 es:lo extran
-15 71 es:lo habia
-64 -54 es:lo hablam
-61 -57 es:lo habria
18 29 es:lo haga
104 92 es:lo hago
15 20 es:lo haria
35 64 es:lo he
-15 -33 es:lo hice
-59 36 es:lo hizo
74 111 es:lo intent
29 16 es:lo juro
-47 -72 es:lo lee
44 16 es:lo lleve
-40 -18 es:lo llevo
39 35 es:lo malo
-11 -20 es:lo mande
21 34 es:lo mas
53 39 es:lo mate
1 -14 es:lo mato
-5 -21 es:lo mejor
-23 -24 es:lo mio
27 37 es:lo miro
-30 10 es:lo mismo
67 48 es:lo necesa
-27 -26 es:lo normal
40 55 es:lo oigo
45 55 es:lo otro
-9 -11 es:lo paso
13 47 es:lo pense
-47 16 es:lo peor
-52 65 es:lo perdon
-11 53 es:lo pienso
13 -8 es:lo pongo
-8 -26 es:lo pregun
-11 27 es:lo primer
-63 -74 es:lo promet
-69 -74 es:lo puedo
-15 3 es:lo puse
12 9 es:lo que
-18 4 es:lo quiero
-26 26 es:lo sabe
-55 -32 es:lo sabia
-41 -68 es:lo siento
23 2 es:lo sigo
9 -1 es:lo suyo
40 37 es:lo tengo
-46 -30 es:lo tenia
-36 -38 es:lo ultimo
53 29 es:lo unico
37 5 es:lo va
-20 40 es:lo veo
-9 -20 es:lo vi
-29 -9 es:lo voy
-44 -41 es:loca
-77 -35 es:local
20 43 es:loco
17 -10 es:locura
-41 26 es:logo
-55 -40 es:logros
26 42 es:lola
4 38 es:lonche
-50 -35 es:loro
10 8 es:los
17 16 es:los acanti
77 13 es:los amo
-79 20 es:los antide
41 2 es:los bolsil
-22 31 es:los brazos
-7 -7 es:los chicos
-9 -14 es:los compan
10 16 es:los crios
-3 9 es:los cuatro
-64 -59 es:los cuchil
-21 -6 es:los de
-32 -28 es:los debere
-19 12 es:los dedos
-57 -54 es:los del
-29 -12 es:los demas
-15 -14 es:los dias
18 38 es:los diecio
-46 -2 es:los diecis
-51 -9 es:los diente
-67 -52 es:los doming
58 51 es:los dos
-20 -13 es:los entier
35 22 es:los examen
-24 0 es:los fines
3 -26 es:los gallos
-4 -15 es:los gemelo
42 52 es:los he
-69 -41 es:los hombro
-9 -22 es:los horari
-8 -16 es:los jueves
-24 -60 es:los llevo
-37 -39 es:los lunes
-14 -19 es:los martes
-8 6 es:los melliz
25 60 es:los mensaj
-10 -18 es:los mios
8 4 es:los mueble
37 24 es:los muerto
32 27 es:los muslos
-32 -36 es:los nenes
24 -37 es:los nervio
-30 -23 es:los nietos
-14 -28 es:los ninos
-39 10 es:los nombre
-67 33 es:los nudill
-14 -44 es:los ochent
13 34 es:los oidos
29 53 es:los ojos
-5 -16 es:los padres
32 25 es:los papele
12 -35 es:los perros
-1 -14 es:los pies
-4 -13 es:los platos
-30 -19 es:los primos
28 96 es:los que
8 -5 es:los quiero
-82 -15 es:los quince
-34 -46 es:los record
-41 -80 es:los sabado
-12 14 es:los santos
-24 -46 es:los setent
-31 -34 es:los sobrin
11 -1 es:los telefo
51 38 es:los tenis
-6 0 es:los tres
-74 -12 es:los vecino
-66 -2 es:los veinte
-25 -33 es:los veinti
110 96 es:los voy
16 19 es:los zapato
-104 -81 es:loteri
-38 -39 es:louise
51 38 es:luces
10 -13 es:lucha
71 37 es:lucho
-41 -49 es:lucia
-13 -5 es:luego
18 40 es:luego el
-20 39 es:luego la
20 55 es:luego me
45 55 es:lugar
-86 -19 es:luis
-53 -34 es:lujo
3 13 es:luna
9 8 es:lunes
-40 -30 es:lunes a
16 33 es:lunes el
-87 -38 es:lunes empiez
7 -1 es:lunes en
-16 34 es:lunes me
59 79 es:lunes no
-56 -68 es:lunes que
-23 -38 es:lunes y
19 52 es:lunes ya
-23 0 es:lupe
23 35 es:luz
-2 7 es:luz apagad
4 3 es:luz del
-7 -28 es:luz el
-40 -41 es:luz en
-39 65 es:luz encend
-3 -11 es:luz y
21 -16 es:ma
48 50 es:maceta
1 15 es:machet
3 -19 es:machet y
-14 -14 es:machit
-75 -118 es:madera
9 14 es:madre
-37 -55 es:madre a
54 45 es:madre con
7 17 es:madre cree
-53 -36 es:madre del
16 39 es:madre dice
-25 -1 es:madre dijo
-1 -6 es:madre el
23 48 es:madre en
29 67 es:madre esta
16 50 es:madre la
60 56 es:madre le
19 32 es:madre lo
-88 32 es:madre me
18 -9 es:madre no
31 80 es:madre nos
39 46 es:madre para
26 -6 es:madre que
10 -21 es:madre se
-45 -45 es:madre tiene
-88 1 es:madre todavi
39 26 es:madre y
74 9 es:madre ya
-68 -63 es:madrid
-52 24 es:madrin
21 27 es:madrug
-83 -63 es:maestr
-29 23 es:maestr me
-46 -34 es:maestr y
-32 -32 es:mafia
-81 -54 es:magdal
-43 -37 es:mal
-13 -24 es:mal escrit
-29 -30 es:mal que
-4 79 es:mal y
-30 27 es:mala
-21 -94 es:malas
-46 -53 es:maleco
-38 -83 es:malest
26 21 es:maleta
-67 -24 es:malisi
10 14 es:mall
-38 -19 es:malo
-23 74 es:malos
23 19 es:mames
-31 -47 es:mamita
-19 -22 es:man
-23 -33 es:mana
23 11 es:manana
-12 -7 es:manana a
32 33 es:manana con
48 47 es:manana cuando
-14 -7 es:manana el
34 75 es:manana en
1 -9 es:manana es
-1 7 es:manana la
-45 -61 es:manana le
8 -27 es:manana libro
-27 -28 es:manana llega
62 1 es:manana llevo
10 4 es:manana me
63 44 es:manana no
-53 -52 es:manana pero
2 4 es:manana por
-18 -29 es:manana que
-25 -30 es:manana sera
32 7 es:manana y
67 74 es:manana ya
19 41 es:mancha
-47 -45 es:manche
5 47 es:manda
30 19 es:manda a
-14 14 es:mandab
-43 -31 es:mandad
13 13 es:mandan
-30 63 es:mandan nada
-50 -64 es:mandar
25 -65 es:mandas
-36 -37 es:mande
39 38 es:mande a
-30 -36 es:mande un
61 64 es:mandem
-55 -63 es:manden
32 13 es:mandes
-62 -41 es:mando
-22 -37 es:mando de
-57 -26 es:mando un
-67 -66 es:maneja
-63 2 es:maneje
-59 -56 es:manejo
15 -35 es:manera
-4 -17 es:manera de
38 49 es:manes
-98 4 es:manga
-40 43 es:manga larga
74 61 es:mango
-2 -8 es:mangue
-12 -11 es:mangue puesta
53 36 es:mano
24 35 es:mano en
75 59 es:mano no
-13 -11 es:mano y
-51 30 es:manos
-36 -56 es:manos como
-26 77 es:manos no
-40 45 es:manos y
3 78 es:manta
-27 -67 es:mantel
48 87 es:mantie
39 21 es:mantie aqui
-77 19 es:manzan
37 17 es:mapa
4 -3 es:maquet
-2 -21 es:maquin
-38 20 es:maquin de
17 19 es:mar
-63 -22 es:mar a
-14 -6 es:mar me
25 50 es:mar y
-62 -65 es:marato
-34 -18 es:maravi
22 43 es:marca
50 27 es:marcad
-96 69 es:marcas
0 -40 es:marco
42 11 es:marcos
52 27 es:marea
-32 18 es:maree
-43 88 es:mareo
18 -20 es:mariac
44 21 es:marica
-9 1 es:marido
-32 1 es:marido dice
33 42 es:marido en
91 85 es:marido esta
-23 41 es:marido me
-19 -15 es:marido que
-23 -21 es:marido se
-28 -41 es:marido y
-78 -55 es:marine
-29 -44 es:marisa
-42 24 es:marisc
-83 -62 es:marque
59 58 es:marta
-43 -24 es:martes
-26 -33 es:martes a
37 36 es:martes ni
20 23 es:martes por
-4 -6 es:martes que
-58 19 es:martes y
60 65 es:martil
-1 7 es:marzo
-38 -31 es:mas
-23 -31 es:mas a
-19 -17 es:mas barata
27 16 es:mas de
-25 -66 es:mas el
-41 -51 es:mas en
-13 91 es:mas esta
32 23 es:mas estoy
-63 -46 es:mas facil
34 66 es:mas fuerte
-41 -35 es:mas grande
50 49 es:mas hondo
6 -21 es:mas le
-43 -26 es:mas me
5 2 es:mas no
-48 -36 es:mas o
27 52 es:mas por
-56 6 es:mas que
-53 -29 es:mas tranqu
38 62 es:mas y
37 9 es:mas ya
-65 -63 es:masacr
24 21 es:mascar
-42 9 es:mastic
-55 2 es:mata
-66 -81 es:mata que
10 -39 es:matado
74 25 es:matala
-60 -21 es:matamo
-5 -8 es:matan
27 11 es:matan a
-16 -28 es:matand
-65 -116 es:matanz
46 24 es:matar
57 30 es:matar a
-32 -52 es:matar al
-79 -86 es:matar cuando
29 29 es:matar haha
71 34 es:matar hoy
-133 -85 es:matar i
-104 -50 es:matar on
-5 48 es:matar y
13 29 es:matarm
-23 42 es:matarm hoy
-21 -11 es:matarm no
68 95 es:matarm y
57 82 es:matarm ya
55 57 es:matarr
-63 36 es:matars
-4 -12 es:matas
-42 -32 es:matast
43 24 es:mate
-31 -47 es:mate a
-59 -74 es:mate al
-60 -45 es:mate en
3 -22 es:mate y
16 29 es:matenm
-35 -81 es:mates
17 21 es:mato
28 7 es:mato a
-12 27 es:mato en
62 76 es:mato hoy
-10 81 es:mato tengo
56 71 es:mato y
48 59 es:mato yo
-47 24 es:matric
-47 -15 es:matrim
-36 -27 es:matron
-5 46 es:mayo
-32 -44 es:mayor
-65 -71 es:mayord
57 40 es:mayori
10 19 es:me
-44 -26 es:me abrazo
65 59 es:me acaba
22 20 es:me acabar
24 -5 es:me acabo
-10 -17 es:me aceler
-22 4 es:me acorde
4 -11 es:me acoste
-92 53 es:me acuerd
-6 26 es:me acuest
-46 47 es:me agarra
-45 -31 es:me agarro
-16 78 es:me aguant
-54 -28 es:me ahogo
38 -15 es:me ahorco
-43 -32 es:me alcanz
-44 -24 es:me amenaz
-42 24 es:me animo
18 5 es:me aplaud
40 9 es:me apreto
55 -29 es:me apriet
18 -1 es:me apunte
64 43 es:me arde
-101 46 es:me arranc
19 14 es:me arrepi
-11 73 es:me asusta
-52 75 es:me asuste
-26 31 es:me asusto
6 20 es:me atrevo
-68 68 es:me atrope
21 77 es:me ayudar
-47 -46 es:me ayudo
33 32 es:me bajaro
-24 36 es:me baje
5 -1 es:me bajo
-27 55 es:me bane
-10 -16 es:me bano
42 -12 es:me bloque
62 59 es:me borro
92 70 es:me busque
-64 54 es:me cae
-6 -43 es:me cai
61 56 es:me calma
-15 1 es:me cambia
-24 49 es:me cambie
13 -7 es:me cambio
33 17 es:me canse
20 10 es:me cayo
-26 8 es:me cerro
-18 14 es:me cierra
69 53 es:me colgue
-20 -13 es:me comi
-78 55 es:me como
-53 -49 es:me compre
-37 -8 es:me confes
12 19 es:me conoce
13 5 es:me contes
16 41 es:me conto
-85 18 es:me contro
-33 -45 es:me corta
-67 74 es:me cortab
21 32 es:me corte
50 31 es:me corto
-52 -7 es:me cruzo
41 15 es:me cuelgo
-26 -42 es:me cuenta
-20 -37 es:me cuesta
-41 -12 es:me da
-37 -72 es:me daba
-17 9 es:me dan
-7 -7 es:me de
16 24 es:me deja
32 28 es:me dejan
-34 9 es:me dejaro
-11 -22 es:me dejo
17 31 es:me descon
-5 -37 es:me desmay
-7 -28 es:me desped
18 26 es:me desper
-54 -13 es:me despid
-59 -17 es:me despie
56 -13 es:me detien
-22 -70 es:me devolv
-7 -41 es:me devuel
-69 21 es:me di
-8 -42 es:me dice
-19 -73 es:me dicen
-69 19 es:me diera
-23 -57 es:me dieron
3 -12 es:me digas
3 42 es:me dijero
46 53 es:me dijist
-35 -34 es:me dijo
-16 10 es:me dio
-32 -24 es:me dispar
-40 -54 es:me dolio
-83 -42 es:me dormi
-14 35 es:me doy
-11 -17 es:me duele
31 15 es:me duelen
6 -12 es:me duermo
13 21 es:me echaro
-48 17 es:me empuja
-74 66 es:me empujo
-59 -50 es:me encant
81 107 es:me encarg
-53 38 es:me encerr
17 27 es:me encont
66 26 es:me encuen
-58 -88 es:me enoje
-40 -37 es:me ensena
-7 -5 es:me enseno
-53 -9 es:me entere
64 76 es:me entien
67 42 es:me entier
-42 -38 es:me entra
-29 -45 es:me equivo
2 31 es:me escond
-8 -10 es:me escrib
48 30 es:me escuch
-5 10 es:me espera
6 -10 es:me espere
120 117 es:me esta
103 45 es:me estoy
13 -10 es:me explic
3 6 es:me falta
14 19 es:me faltab
-26 -43 es:me faltan
-30 -44 es:me felici
15 12 es:me fue
-69 -24 es:me fui
-104 21 es:me grita
13 40 es:me gritan
-54 -31 es:me grito
15 39 es:me guarde
-57 -66 es:me gusta
-54 -45 es:me gustar
-5 -7 es:me gusto
27 7 es:me ha
-68 15 es:me habia
24 -8 es:me habla
34 -53 es:me hablab
-52 35 es:me hablan
15 31 es:me hablo
24 -2 es:me habria
-60 -60 es:me hace
2 53 es:me hacen
-98 20 es:me hacia
15 14 es:me haga
-30 -16 es:me hago
33 23 es:me han
16 -6 es:me haria
-9 -14 es:me he
-68 25 es:me hice
2 -18 es:me hicier
-41 -35 es:me hizo
-56 78 es:me horror
20 2 es:me hubier
20 54 es:me humill
38 -3 es:me iba
-82 42 es:me imagin
-54 -9 es:me import
-41 62 es:me insult
50 97 es:me inyect
-35 -51 es:me jubile
-34 -25 es:me jubilo
-67 -80 es:me la
70 100 es:me las
-19 -42 es:me lave
-32 1 es:me lavo
-1 50 es:me lee
-22 -2 es:me levant
47 47 es:me llama
13 -68 es:me llamab
-94 39 es:me llaman
12 -5 es:me llamar
-16 -35 es:me llame
32 16 es:me llames
-79 9 es:me llamo
-41 -50 es:me llega
9 30 es:me llego
-99 -9 es:me llevar
28 83 es:me lleve
-85 -72 es:me llevo
-39 -13 es:me lo
-19 -34 es:me los
6 54 es:me manda
52 41 es:me mandan
-36 33 es:me mandar
17 -51 es:me mandas
19 29 es:me mando
-30 62 es:me mareo
17 -24 es:me mata
-111 -62 es:me matar
53 46 es:me mate
17 -3 es:me mato
45 22 es:me meti
-59 7 es:me metio
-51 -7 es:me meto
0 -19 es:me mira
-25 21 es:me miro
-12 7 es:me molest
11 -19 es:me mori
6 -33 es:me moria
11 27 es:me mostro
-58 -56 es:me mudo
-19 -19 es:me muero
37 27 es:me murier
-13 63 es:me murio
9 63 es:me necesi
-24 56 es:me odio
-12 -5 es:me ofreci
-51 7 es:me olvida
-15 -25 es:me olvide
-52 -66 es:me olvido
-64 -33 es:me operan
-21 -63 es:me operar
11 50 es:me ordena
-31 34 es:me orine
-20 73 es:me parece
30 21 es:me pareci
-3 -32 es:me paro
-31 -35 es:me pasa
-32 -13 es:me pasaba
43 -59 es:me pase
-88 -26 es:me paso
50 57 es:me pedist
-90 -32 es:me pega
-37 59 es:me pegaba
-10 -20 es:me pego
-24 -26 es:me pelee
27 50 es:me perdon
-53 40 es:me pesa
-16 8 es:me piden
33 -6 es:me pidio
-37 -10 es:me pone
-19 6 es:me pongo
-7 -21 es:me pregun
-70 22 es:me preocu
-20 -2 es:me puede
73 61 es:me puedo
26 24 es:me puse
-3 9 es:me puso
65 54 es:me queda
46 24 es:me quedan
-59 -38 es:me quede
-61 -12 es:me quedo
42 41 es:me quema
-52 91 es:me quemab
-39 -78 es:me quemo
-42 -27 es:me queria
-41 -21 es:me quiera
-6 -9 es:me quiere
25 46 es:me quiero
49 44 es:me quita
-2 -37 es:me quitan
-5 29 es:me quitar
13 5 es:me quite
74 71 es:me quito
-39 21 es:me rasgun
-45 50 es:me recono
-31 -34 es:me regala
-31 -27 es:me regalo
22 30 es:me rei
-40 43 es:me removi
17 26 es:me repite
-33 128 es:me revisa
-24 -38 es:me rio
10 -14 es:me rompi
-80 -51 es:me rompio
-58 -36 es:me sacaro
43 30 es:me saco
-53 47 es:me sale
-49 -6 es:me salen
-23 11 es:me salio
21 29 es:me saque
-22 -7 es:me sente
-34 -57 es:me senti
-8 -42 es:me siento
47 84 es:me sigue
-71 -64 es:me sirve
-22 -2 es:me sirvio
-30 32 es:me sobra
0 -6 es:me solto
-25 -26 es:me subi
8 -21 es:me subier
-47 -57 es:me tembla
-15 52 es:me tiembl
72 51 es:me tiene
-6 -20 es:me tienen
82 32 es:me tire
1 6 es:me tiro
-15 -26 es:me toca
-87 31 es:me tocaba
-32 24 es:me toco
-23 -28 es:me tome
-1 51 es:me tomo
-26 -25 es:me trae
43 25 es:me trague
51 44 es:me tuvo
-16 14 es:me va
41 21 es:me van
-29 -52 es:me vaya
45 55 es:me vea
-18 34 es:me venia
-13 -12 es:me veo
-31 38 es:me vienen
-36 -24 es:me vino
-22 -50 es:me vio
-46 58 es:me violar
53 59 es:me violo
-48 15 es:me volvi
-27 -4 es:me voy
-59 -18 es:me vuelvo
-1 -28 es:me ~
-3 -29 es:medall
-27 -41 es:media
18 44 es:media botell
-46 -13 es:media de
-33 -41 es:media hora
-23 -37 es:media marato
28 2 es:median
-35 -79 es:medias
9 -15 es:medici
-67 25 es:medico
-12 -15 es:medio
44 56 es:medio de
-28 25 es:mediod
29 24 es:medita
19 -18 es:mejor
-41 119 es:mejor amiga
14 81 es:mejor amigo
-11 -13 es:mejor con
-80 -35 es:mejor que
-23 -27 es:mejor y
-37 -6 es:mejora
-99 36 es:mejore
-82 29 es:mejoro
-11 26 es:melliz
29 13 es:meme
-69 -53 es:memes
14 17 es:memori
30 27 es:menos
-19 -10 es:menos a
13 -16 es:menos en
12 26 es:menos la
-72 -45 es:menos mal
-30 -19 es:mensaj
-57 -52 es:mensaj de
-3 -42 es:mensaj mio
7 -16 es:mente
51 135 es:menti
-43 -23 es:mentir
-86 -81 es:menu
-101 -106 es:menudo
-57 -39 es:mercad
54 22 es:mercer
-29 24 es:merece
-66 59 es:mereci
68 60 es:merezc
-49 -62 es:merien
-10 -36 es:mermel
-46 27 es:mes
-59 42 es:mes con
-16 2 es:mes me
-36 60 es:mes pasado
-27 -58 es:mes que
35 39 es:mes y
10 15 es:mesa
48 49 es:mesa de
32 19 es:mesa para
-10 -29 es:mesa y
-101 -88 es:mesas
-13 9 es:meses
-40 -13 es:meses a
-28 -32 es:meses que
46 87 es:meses sin
-22 -12 es:meses y
66 38 es:mesill
50 26 es:mesita
65 61 es:meta
-18 -15 es:metafo
103 78 es:mete
17 14 es:meter
1 -29 es:meterm
11 -1 es:meti
31 9 es:meti al
7 -1 es:meti en
39 47 es:meti la
5 90 es:metia
-16 25 es:metida
-11 18 es:metida en
24 -8 es:metido
17 -6 es:metido en
-20 90 es:metien
-43 -38 es:metier
33 72 es:metio
87 64 es:metio a
-73 -10 es:meto
-14 -23 es:metodo
19 63 es:metro
-75 -23 es:metros
11 68 es:mezcle
-81 -44 es:mezclo
-2 14 es:mi
14 7 es:mi abuela
1 52 es:mi abueli
8 21 es:mi alumno
-103 -61 es:mi amiga
27 -37 es:mi bebe
43 32 es:mi boleto
-12 -29 es:mi cabeza
24 -9 es:mi cama
-42 20 es:mi cara
-45 17 es:mi casa
19 -38 es:mi cita
-19 -37 es:mi comadr
-41 7 es:mi compad
-8 -34 es:mi compan
-26 -26 es:mi cuarto
-34 -39 es:mi cuenta
-15 16 es:mi culpa
-23 -79 es:mi cumple
-19 -30 es:mi cunada
-14 -9 es:mi cunado
2 -48 es:mi diario
13 3 es:mi difunt
44 52 es:mi doc
11 3 es:mi edad
-33 41 es:mi entren
-48 -98 es:mi equipo
-24 -17 es:mi esposa
-8 46 es:mi esposo
-26 10 es:mi ex
26 46 es:mi famili
-17 -44 es:mi gata
-26 -12 es:mi gato
5 -15 es:mi guitar
-4 8 es:mi herman
16 13 es:mi hija
-19 -22 es:mi hijo
-28 -32 es:mi jefa
6 16 es:mi jefe
31 79 es:mi le
0 -25 es:mi ma
-1 7 es:mi madre
-54 -60 es:mi maestr
1 -43 es:mi manera
33 77 es:mi mano
-5 -12 es:mi marido
-22 45 es:mi me
-16 42 es:mi mejor
-52 -52 es:mi mensaj
13 11 es:mi mom
-3 -5 es:mi mujer
25 13 es:mi nena
-41 -43 es:mi nene
-58 -12 es:mi nieta
-5 22 es:mi nieto
21 28 es:mi nina
-1 26 es:mi nino
-34 -22 es:mi no
-9 48 es:mi nombre
-33 21 es:mi novia
60 66 es:mi novio
24 22 es:mi nuera
5 38 es:mi padras
-17 42 es:mi padre
-32 13 es:mi padrin
-37 57 es:mi para
3 16 es:mi pareja
-11 17 es:mi perro
-73 -81 es:mi person
5 -28 es:mi plan
-22 -40 es:mi prima
-47 -52 es:mi primer
-32 -6 es:mi primo
-45 -65 es:mi profe
-7 43 es:mi propia
-16 -20 es:mi pueblo
8 44 es:mi roomie
-41 -17 es:mi roomma
37 62 es:mi senora
-4 11 es:mi sobrin
-12 0 es:mi suegra
-34 -31 es:mi suegro
-14 -19 es:mi tesis
-98 -44 es:mi tia
-27 21 es:mi tio
-19 -26 es:mi toc
-46 -9 es:mi trabaj
73 84 es:mi turno
-49 -50 es:mi ultima
-42 -41 es:mi ultimo
-13 -40 es:mi vecina
-34 -24 es:mi vecino
-13 -14 es:mi vida
17 12 es:mi vieja
20 21 es:mi viejit
31 76 es:mi viejo
-53 -50 es:mi voz
39 44 es:mi y
42 31 es:mi ya
5 -43 es:mi yerno
-19 -10 es:mi yo
-1 27 es:mia
-14 123 es:mias
-36 -69 es:micro
-73 -68 es:microf
-47 20 es:midien
16 15 es:mido
-37 1 es:miedo
-49 20 es:miedo a
35 -21 es:miedo de
-38 54 es:miedo que
-6 -57 es:miedo y
-93 -106 es:miel
20 -2 es:mientr
-77 20 es:mientr duermo
-2 14 es:mientr te
13 6 es:mierco
34 18 es:mierco nada
-43 -21 es:mierco no
20 40 es:mierco y
-69 -63 es:mierda
-37 -45 es:migas
-48 -31 es:mija
1 66 es:mijita
-25 64 es:mijo
-4 -10 es:mil
-45 -31 es:mil gracia
-77 -68 es:mil veces
-103 -101 es:milagr
-80 -44 es:milane
-102 37 es:mili
-47 17 es:mili un
-35 -15 es:milita
-35 -54 es:milpa
-48 -74 es:min
-7 -10 es:minuto
42 11 es:minuto de
11 6 es:minuto en
30 34 es:minuto me
-37 0 es:minuto para
-22 -21 es:minuto y
31 48 es:mio
34 0 es:mio es
6 30 es:mio no
-15 -31 es:mios
-16 52 es:mira
15 65 es:mira que
-9 90 es:miraba
4 -56 es:mirada
84 47 es:mirado
-13 -4 es:mirame
-18 -76 es:miramo
-14 7 es:miran
18 14 es:mirand
-8 -25 es:mirand a
-23 -25 es:mirand el
-5 46 es:mirand la
-48 -53 es:mirar
-29 -71 es:mirar el
-38 12 es:mirarl
-24 38 es:mirarm
14 24 es:mire
-35 53 es:miro
-46 54 es:miro al
-58 23 es:miro el
-14 21 es:miro las
-2 17 es:mis
-44 -40 es:mis alumno
-32 -29 es:mis amigas
-15 41 es:mis amigos
6 -17 es:mis compan
34 46 es:mis cosas
-1 -19 es:mis dos
10 37 es:mis fotos
63 49 es:mis herman
-41 -20 es:mis hijas
11 23 es:mis hijos
-11 77 es:mis manos
-27 -34 es:mis padres
46 37 es:mis papas
10 21 es:mis primos
-53 -10 es:mis suegro
23 52 es:misa
26 19 es:misa de
-38 35 es:mision
0 8 es:misma
13 -18 es:misma noche
23 37 es:mismas
17 -13 es:mismo
-21 -58 es:mismo dia
-74 -28 es:mismo me
7 -5 es:mitad
-36 -1 es:mitad de
9 -5 es:mochil
10 73 es:mochil y
-36 -41 es:mocos
-72 42 es:modo
-29 -10 es:mojada
-33 -51 es:mole
4 13 es:molest
61 19 es:molido
28 51 es:mom
48 51 es:moment
-41 -3 es:monito
-38 -31 es:monjas
-24 -38 es:montan
16 3 es:monte
-35 -31 es:monter
-32 -36 es:monto
-43 -45 es:monton
-20 -22 es:monton de
56 137 es:morada
-18 -15 es:morado
-66 -113 es:morcil
-39 -57 es:mordio
-14 -13 es:moreto
57 97 es:morfin
-10 -31 es:mori
9 -47 es:moria
-21 -98 es:moriam
-14 -65 es:moriam de
-86 -92 es:morian
29 16 es:morir
57 45 es:morir a
-15 -34 es:morir en
-35 65 es:morir es
14 16 es:morir hoy
10 57 es:morir me
11 -64 es:morir quiero
-53 -53 es:morir solo
42 61 es:morir y
24 70 es:morir ya
21 56 es:morirm
11 2 es:morirm en
60 65 es:morirm hoy
-32 -37 es:morirm ni
-103 -23 es:morirm no
-49 -75 es:morirm quiero
17 14 es:morirm ya
-89 45 es:morirs
-9 -16 es:morral
-99 -99 es:mortem
-90 -34 es:mosca
-75 -87 es:mosqui
5 -1 es:mostra
15 39 es:mostro
29 13 es:motivo
-11 -9 es:motivo para
5 -15 es:moto
-6 -18 es:moto y
44 47 es:motor
-24 76 es:motos
-54 -72 es:mover
-35 -41 es:mover la
-29 -35 es:moverm
-50 69 es:movers
11 2 es:movil
-7 -30 es:movil en
64 61 es:mu
-26 -28 es:mucha
36 54 es:mucha sangre
46 40 es:muchac
-23 -41 es:muchac me
25 -38 es:muchac que
-8 -18 es:muchas
-61 -74 es:muchis
-18 -2 es:mucho
74 69 es:mucho calor
-94 80 es:mucho en
67 44 es:mucho no
-34 -68 es:mucho que
-70 23 es:mucho trabaj
-36 23 es:mucho y
-38 -30 es:muchos
-24 -24 es:mudamo
3 -29 es:mudanz
-48 -51 es:mudarm
38 14 es:mudo
-39 -25 es:mudo a
-10 -22 es:mueble
-63 -22 es:muela
24 37 es:muelas
-64 -82 es:muelle
-56 -19 es:muera
-55 -68 es:mueras
-46 -31 es:muerde
-2 56 es:muerdo
-72 -11 es:muere
-45 -62 es:muere el
-38 -34 es:muero
-24 -56 es:muero por
-45 -44 es:muero que
47 43 es:muerta
-49 -40 es:muerta manana
-94 -58 es:muerta me
73 77 es:muerta no
61 24 es:muerta que
29 38 es:muerte
-56 -66 es:muerte anunci
-56 -75 es:muerte de
-53 -1 es:muerte en
-29 -29 es:muerte subita
-39 -22 es:muerte y
-21 -10 es:muerto
-14 22 es:muerto a
-52 3 es:muerto en
-25 41 es:muerto me
-72 -75 es:muerto que
5 25 es:muerto y
-72 -84 es:muestr
83 -8 es:mueve
-43 -16 es:mujer
-42 -4 es:mujer dice
-31 -66 es:mujer me
-23 38 es:mujer no
-48 -13 es:mujer que
-17 84 es:mujer se
-43 -43 es:mujer y
-26 -26 es:multa
6 6 es:mundo
41 0 es:mundo me
-4 -8 es:mundo y
28 43 es:muneca
52 38 es:muneca y
-31 -40 es:muneco
55 30 es:munici
32 69 es:murier
-21 8 es:murio
-72 -25 es:murio el
-58 -90 es:murio en
-35 -44 es:murio le
-10 70 es:murio mi
-29 54 es:murmul
99 91 es:muro
-44 -49 es:museo
-22 -34 es:museo del
-37 -39 es:musica
-69 -99 es:musica y
-10 65 es:muslo
45 39 es:muslos
0 -11 es:muy
-39 -31 es:muy amable
3 -15 es:muy bien
-5 -7 es:muy buena
73 67 es:muy hondo
-14 29 es:muy rapido
-35 -15 es:muy tranqu
-27 -47 es:my
18 56 es:n
-3 3 es:na
22 20 es:nacer
-82 -18 es:naci
-71 35 es:nacido
0 0 es:nacimi
-71 17 es:nacio
-22 -12 es:nacio el
-19 -26 es:nacion
-38 8 es:nada
21 79 es:nada a
-36 64 es:nada bueno
-48 -3 es:nada de
16 5 es:nada el
-12 16 es:nada en
-49 61 es:nada es
-2 -21 es:nada grave
51 16 es:nada import
-15 -9 es:nada lo
12 -35 es:nada mas
22 96 es:nada me
-33 -7 es:nada ni
-51 -16 es:nada no
21 64 es:nada para
-82 53 es:nada pero
-78 -52 es:nada por
35 41 es:nada porque
-59 -41 es:nada que
-23 -50 es:nada raro
8 53 es:nada se
-31 -44 es:nada solo
-62 95 es:nada tiene
49 -2 es:nada voy
-29 -19 es:nada y
59 20 es:nadand
57 55 es:nadar
-24 -74 es:nade
11 20 es:nadie
15 36 es:nadie a
20 53 es:nadie dice
88 94 es:nadie en
-45 -32 es:nadie le
-45 -22 es:nadie lo
-37 -64 es:nadie me
10 -10 es:nadie ni
-77 54 es:nadie no
51 1 es:nadie sabe
-39 -2 es:nadie se
-45 -61 es:nadie solo
91 51 es:nadie va
48 67 es:nadie ya
-65 -15 es:nado
-48 -34 es:nafta
34 -64 es:nah
28 31 es:nao
-41 -47 es:narcos
-49 29 es:nariz
-43 47 es:naufra
-84 -81 es:nausea
49 40 es:navaja
82 98 es:navaja y
-20 -82 es:nave
-84 -56 es:navida
-21 -84 es:neblin
96 71 es:necesa
27 32 es:necesi
12 14 es:necesi el
-55 -67 es:necesi que
-71 -71 es:necesi un
-62 -16 es:negoci
-16 -15 es:negra
14 32 es:negro
24 13 es:nena
-18 -16 es:nene
-28 -39 es:nenes
-42 -68 es:nervio
-38 -25 es:nervio por
12 52 es:neta
8 43 es:neta ya
-7 -19 es:nevera
11 -10 es:nhi
-40 -11 es:ni
-62 -28 es:ni a
-54 34 es:ni como
10 44 es:ni con
-39 -18 es:ni de
38 59 es:ni donde
46 41 es:ni el
-34 -9 es:ni en
-64 -49 es:ni ganas
-38 -44 es:ni la
-84 -88 es:ni las
42 28 es:ni le
-23 12 es:ni lo
-52 -31 es:ni me
-39 -3 es:ni mi
-47 71 es:ni modo
-78 -79 es:ni muerta
-16 -25 es:ni nada
85 71 es:ni ningun
-29 38 es:ni para
55 82 es:ni pienso
-34 32 es:ni que
-71 -54 es:ni se
-1 -30 es:ni un
-4 35 es:ni una
17 -1 es:nicho
83 53 es:nico
-24 58 es:niebla
-83 -17 es:nieta
-31 -12 es:nieto
-42 -50 es:nieto me
-35 -43 es:nietos
-59 -33 es:nieve
23 36 es:nina
34 39 es:nina de
22 42 es:nina se
5 63 es:ninas
-42 -7 es:ninera
-20 5 es:ninera y
11 11 es:ningun
-90 -82 es:ningun dia
-24 -23 es:ningun idea
-54 -12 es:ningun lado
44 32 es:nino
-14 -26 es:nino con
19 16 es:nino dormid
-31 29 es:nino no
5 -24 es:nino y
-5 -11 es:ninos
-21 -41 es:ninos al
25 -8 es:ninos con
17 18 es:ninos en
16 -5 es:ninos estan
-47 -40 es:ninos me
38 60 es:ninos se
-13 -2 es:ninos y
-65 -120 es:nivel
-43 -56 es:nmms
32 29 es:no
-28 -10 es:no a
-9 13 es:no aguant
-34 -27 es:no alcanz
-39 -16 es:no ando
10 42 es:no aparec
-36 53 es:no como
6 -30 es:no contes
-11 12 es:no corro
44 83 es:no creo
19 35 es:no da
6 -22 es:no deje
-6 20 es:no dejo
-33 -40 es:no del
-40 88 es:no desper
75 101 es:no despie
-42 -22 es:no dice
-44 14 es:no dije
-50 -50 es:no doy
-5 -17 es:no duele
-23 -19 es:no duerme
-35 58 es:no duermo
-18 -31 es:no el
-31 -55 es:no en
1 -39 es:no encuen
-66 -36 es:no entien
57 57 es:no entre
-48 -50 es:no era
77 110 es:no es
-51 106 es:no espero
11 -31 es:no esta
-29 -17 es:no estaba
40 25 es:no estan
-91 74 es:no estar
67 89 es:no este
-25 14 es:no estoy
-42 25 es:no estuvi
-90 49 es:no existi
42 24 es:no existo
44 63 es:no fue
-46 -19 es:no fuera
-14 36 es:no fui
-24 18 es:no funcio
-62 3 es:no ha
-68 -49 es:no habia
-17 59 es:no habla
-32 -17 es:no hablam
80 82 es:no hablo
37 58 es:no habra
25 18 es:no hace
89 60 es:no hacerl
-77 -91 es:no hago
-37 21 es:no hallo
-24 35 es:no haria
6 38 es:no hay
-50 7 es:no he
11 17 es:no hice
41 56 es:no hoy
-11 46 es:no hubier
-34 -23 es:no iba
-73 -83 es:no ir
18 38 es:no la
23 -8 es:no las
-36 1 es:no le
36 41 es:no les
22 21 es:no llame
32 62 es:no llames
-26 -32 es:no llega
0 26 es:no llegar
64 52 es:no llego
51 44 es:no llevo
50 57 es:no lloro
-28 25 es:no lo
7 16 es:no los
-30 63 es:no mandan
-43 -42 es:no mas
-12 12 es:no me
66 42 es:no merezc
5 -2 es:no molest
-81 -79 es:no nada
4 5 es:no no
-68 -82 es:no nunca
-67 -73 es:no oigo
93 93 es:no para
-28 31 es:no parece
63 91 es:no paro
85 44 es:no pasa
15 -2 es:no paso
-43 20 es:no pego
-23 60 es:no pero
27 12 es:no pienso
7 -22 es:no podia
-12 -21 es:no por
53 44 es:no porque
-8 -38 es:no pregun
12 10 es:no prendi
11 3 es:no pude
-25 55 es:no puede
-20 2 es:no puedo
39 89 es:no queda
-26 -23 es:no quedo
32 -8 es:no queria
-38 15 es:no quiere
8 36 es:no quiero
-56 17 es:no recuer
84 115 es:no respon
-19 22 es:no sabe
-22 12 es:no sabia
-57 57 es:no salgo
40 45 es:no sali
19 41 es:no salio
28 38 es:no se
-5 35 es:no siento
19 24 es:no sirve
-43 7 es:no sirvo
-16 29 es:no son
1 41 es:no soport
-41 -12 es:no soy
-87 -12 es:no supe
59 77 es:no te
-51 -37 es:no tengo
-50 -13 es:no tiene
58 93 es:no va
-30 35 es:no vale
-110 24 es:no valgo
52 54 es:no van
22 80 es:no veo
-44 -22 es:no viene
-58 -27 es:no vive
51 85 es:no volver
-3 18 es:no voy
52 63 es:no vuelvo
-64 -73 es:no y
15 -13 es:no ya
63 63 es:nobody
13 15 es:noche
-70 -48 es:noche de
-59 -71 es:noche en
50 45 es:noche esta
25 58 es:noche la
-56 -55 es:noche le
70 88 es:noche lo
-5 -36 es:noche me
-51 -58 es:noche no
-34 2 es:noche por
-36 56 es:noche que
-62 -58 es:noche quiero
-25 -10 es:noche se
18 8 es:noche voy
47 62 es:noche y
76 84 es:noche ya
-25 12 es:noches
15 30 es:noches de
-57 15 es:noches en
-87 21 es:noches me
-33 61 es:noches sin
34 63 es:noches y
62 70 es:nomas
16 41 es:nomas me
-2 3 es:nombre
-9 -38 es:nombre de
-53 67 es:nombre en
11 37 es:nombre y
36 21 es:nop
-60 -75 es:noquis
87 -19 es:norma
-7 19 es:normal
-35 -61 es:normal por
8 11 es:nos
-59 -23 es:nos comimo
56 48 es:nos dejo
-60 -64 es:nos dieron
-31 -47 es:nos dio
-13 25 es:nos fue
-29 -56 es:nos fuimos
-14 -65 es:nos moriam
-16 -17 es:nos mudamo
-56 -30 es:nos quedam
30 31 es:nos quitar
-34 -21 es:nos reimos
49 54 es:nos tienen
35 2 es:nos va
-7 -39 es:nos vamos
25 25 es:nos vemos
6 5 es:nose
-63 -58 es:nosotr
-38 -36 es:nostal
-14 -13 es:nostal pero
6 14 es:nota
1 7 es:nota a
-13 -17 es:nota de
40 67 es:nota en
-6 -2 es:nota para
-67 16 es:nota y
-1 -9 es:notari
-41 -35 es:notari por
15 -54 es:notas
-15 -12 es:note
44 60 es:notici
52 17 es:notici ya
-85 9 es:noto
-30 -42 es:noveda
-21 -28 es:novela
-44 -62 es:novela el
-14 -16 es:novela negra
-44 38 es:novena
-47 -103 es:novent
-35 -56 es:novent y
-48 28 es:novia
-70 58 es:novia dice
-18 -56 es:noviem
90 61 es:novio
80 80 es:novio de
-24 -26 es:novio me
84 77 es:noxe
-21 -29 es:nube
-55 -72 es:nubes
-95 47 es:nudill
37 35 es:nudo
34 33 es:nuera
-141 -120 es:nuestr
-55 -72 es:nueva
16 27 es:nueva la
-46 -65 es:nueva me
19 -3 es:nuevas
17 34 es:nueve
20 38 es:nueve anos
-79 29 es:nueve dias
36 36 es:nueve y
-64 -31 es:nuevo
-19 -18 es:nuevo es
-69 -28 es:nuevos
-14 5 es:numanc
-26 -39 es:numero
-29 -1 es:nunca
48 -46 es:nunca a
-74 -76 es:nunca en
-39 -58 es:nunca he
2 27 es:nunca le
-41 79 es:nunca lo
-18 -9 es:nunca mas
-37 1 es:nunca me
-45 -44 es:nunca pense
-38 40 es:nunca se
-77 21 es:nunca te
-32 -10 es:nuria
-88 -43 es:nutric
-41 -36 es:o
39 22 es:o me
-48 -36 es:o menos
1 70 es:o no
-35 -17 es:o por
19 -9 es:o sea
-73 -69 es:o te
-93 -106 es:oaxaca
9 118 es:obedec
53 34 es:obedez
-42 -53 es:obispo
24 22 es:obliga
28 38 es:obliga a
-50 -26 es:obra
-17 -20 es:obra del
-46 -50 es:obra en
-80 -61 es:obvio
2 -19 es:ochent
-39 -31 es:ochent y
-40 -12 es:ocho
8 43 es:ocho anos
-37 4 es:ocho dias
-25 11 es:ocho es
-31 -33 es:ocho horas
-11 36 es:ocho meses
-36 -50 es:ocho y
-16 5 es:octavo
-51 16 es:octubr
-7 -3 es:oculis
44 47 es:ocupar
-81 12 es:odia
-84 32 es:odio
-88 73 es:odio tanto
-77 -78 es:ofendi
40 -29 es:off
42 16 es:oficia
-38 -40 es:oficin
-63 19 es:oficin me
-33 -27 es:oficin que
-36 -45 es:ofreci
-35 -31 es:ofrend
-51 26 es:oia
-82 -3 es:oido
19 49 es:oidos
-24 -5 es:oiga
-45 17 es:oigan
-4 30 es:oigo
-40 38 es:oigo a
-42 -23 es:oigo es
-118 86 es:oigo que
-24 16 es:oigo voces
-47 84 es:oir
-58 23 es:oirla
-23 -70 es:oirlo
-15 82 es:ojala
-61 84 es:ojala dormir
31 26 es:ojala estuvi
45 52 es:ojala me
-83 82 es:ojala no
-30 6 es:ojo
42 76 es:ojos
-105 -97 es:ok
24 28 es:ola
-49 -33 es:olas
7 47 es:oler
-31 -17 es:oli
-24 -49 es:olia
-17 -34 es:olia a
-27 -57 es:oliend
-11 -32 es:oliend a
11 -28 es:olla
5 61 es:olor
-60 -11 es:olvida
-43 -63 es:olvide
-88 -107 es:olvido
-14 42 es:omnibu
-47 -61 es:on
-62 -4 es:on a
-31 -47 es:on al
-37 13 es:once
-13 -14 es:once anos
-85 -39 es:once dias
17 -4 es:once y
-72 -100 es:opcion
21 40 es:operac
22 63 es:operac de
-39 -34 es:operad
-60 -62 es:operam
-91 -47 es:operan
-16 -31 es:operan de
-30 -90 es:operar
-20 -42 es:oposic
-24 -26 es:ora
-41 -35 es:orden
2 -6 es:orden y
45 32 es:ordena
62 47 es:ordena que
-40 -78 es:ordene
-22 -33 es:ordene el
-39 -1 es:orejas
3 -33 es:organi
10 -15 es:organo
-54 -24 es:orgull
-89 51 es:orient
-4 33 es:orilla
-45 49 es:orine
-98 69 es:oscura
26 15 es:oscure
-47 -104 es:oscuro
-53 -81 es:otono
12 11 es:otra
52 49 es:otra cosa
4 39 es:otra madre
-13 24 es:otra noche
5 -20 es:otra semana
-32 -22 es:otra vez
71 77 es:otra vida
-5 -29 es:otra y
-3 -38 es:otras
47 10 es:otro
34 42 es:otro barrio
-19 -29 es:otro con
-68 -18 es:otro dia
40 39 es:otro lado
-9 -37 es:otro trabaj
-28 58 es:otro y
-15 105 es:otros
-30 -48 es:ovejas
24 29 es:oxigen
18 32 es:oye
45 42 es:oye que
-1 30 es:oyen
6 9 es:oyen golpes
-34 97 es:oyendo
42 70 es:oyera
-32 -31 es:pac
9 6 es:pacien
28 5 es:paco
62 74 es:padras
-17 38 es:padras le
34 39 es:padras y
-12 6 es:padre
-58 32 es:padre de
-59 63 es:padre dice
1 -34 es:padre en
37 -9 es:padre esta
42 31 es:padre la
50 8 es:padre le
37 28 es:padre me
-87 76 es:padre nos
-10 -81 es:padre que
-39 -7 es:padre se
-19 -36 es:padre y
-51 -50 es:padre ya
-24 6 es:padres
-45 19 es:padrin
-13 -64 es:paella
41 68 es:paga
-19 4 es:paga el
-47 -60 es:pagaba
1 0 es:pagada
13 -12 es:pagado
8 -1 es:pagado la
77 43 es:pagan
-11 29 es:pagand
-31 -31 es:pagar
-43 -41 es:pagaro
-3 -5 es:pagina
-38 -1 es:pago
-107 -95 es:pagos
-14 -20 es:pague
15 10 es:pague el
3 -14 es:pague la
-12 -8 es:pague lo
-16 47 es:pais
-2 58 es:pajar
-29 -41 es:pajaro
32 26 es:pal
-86 -77 es:pala
-13 15 es:palabr
-31 -54 es:paliat
-72 -105 es:paliza
-19 -18 es:palmad
44 39 es:palo
-103 -42 es:paloma
-89 -98 es:palomi
-44 -65 es:pan
-9 10 es:pan y
45 30 es:pana
-89 -24 es:panade
-124 47 es:panal
-49 1 es:panico
-103 -71 es:pantal
52 49 es:pantan
35 71 es:panteo
-96 -108 es:pantuf
18 -18 es:panuel
57 53 es:panza
19 22 es:papas
-4 7 es:papel
-6 0 es:papele
9 -2 es:papele del
12 18 es:papele en
2 13 es:papele estan
-14 -29 es:papele y
-4 -93 es:papeli
-32 -42 es:paquet
18 9 es:para
-56 33 es:para aguant
22 13 es:para alla
-49 77 es:para bajar
51 41 es:para cada
-18 -28 es:para casa
-22 -36 es:para cinco
72 51 es:para cuando
-56 74 es:para cuidar
48 56 es:para de
35 77 es:para decirl
-11 60 es:para dormir
-28 -41 es:para el
14 10 es:para eso
-10 -28 es:para esta
45 -40 es:para esto
-13 16 es:para hacer
-21 -41 es:para hoy
20 -4 es:para ir
-22 -30 es:para irme
-89 -84 es:para la
-7 -17 es:para las
-56 -57 es:para lo
-59 -69 es:para los
-55 -59 es:para manana
60 62 es:para matarm
38 41 es:para mi
20 9 es:para mis
-38 -27 es:para morir
-35 8 es:para nada
-18 50 es:para no
-33 28 es:para poder
-14 11 es:para pregun
-3 41 es:para que
7 9 es:para ratas
74 30 es:para siempr
-18 -21 es:para su
-3 54 es:para todos
63 85 es:para tres
44 15 es:para un
34 31 es:para una
65 47 es:para ver
30 -12 es:para vivir
83 71 es:para ~
94 89 es:paraa
-32 -17 es:parace
-9 49 es:parada
-27 21 es:parada en
-4 3 es:parado
42 13 es:parado en
-58 -25 es:paragu
37 14 es:parais
-47 -39 es:paramo
14 27 es:parar
-35 61 es:parar de
-35 23 es:pararm
0 -8 es:parce
-53 -93 es:parche
-24 -29 es:parcia
19 7 es:pare
-12 25 es:parece
-50 51 es:parece mias
32 3 es:pareci
4 59 es:pared
37 29 es:pared con
-50 28 es:pared y
-86 96 es:parede
-11 -5 es:pareja
-57 44 es:pareja me
-5 -15 es:parezc
-20 -18 es:pario
-13 -12 es:paro
-43 7 es:paro de
-73 -40 es:parque
-46 -42 es:parroq
65 52 es:parte
24 -20 es:parte de
-63 -53 es:partes
-19 24 es:parti
-72 -60 es:partic
-14 -22 es:partid
-3 -16 es:partid de
-81 37 es:partie
-69 21 es:partio
-10 -44 es:partir
-7 -31 es:partir de
-55 -84 es:parto
65 31 es:pasa
-25 26 es:pasa algo
-1 34 es:pasa el
-31 -40 es:pasa nada
-74 -35 es:pasaba
-35 60 es:pasada
-15 54 es:pasada me
-73 63 es:pasado
-26 104 es:pasado me
-45 -33 es:pasado y
20 28 es:pasaje
-48 -45 es:pasame
-75 -76 es:pasamo
-31 -51 es:pasan
31 33 es:pasand
34 27 es:pasapo
11 11 es:pasapo y
-18 -7 es:pasar
55 42 es:pasar la
38 15 es:pasara
-108 -58 es:pasaro
-19 -29 es:pascua
0 -13 es:pase
-3 27 es:pase a
-47 -51 es:pase el
21 -40 es:pase la
35 42 es:pase lo
-22 16 es:pase por
-14 -39 es:pase una
-49 -98 es:paseo
-8 97 es:pasill
-6 -18 es:paso
-41 -39 es:paso a
-17 7 es:paso el
-31 4 es:paso en
4 7 es:paso la
-88 -72 es:paso nada
-22 10 es:paso pero
5 28 es:paso por
38 54 es:paso y
-23 89 es:pasos
-16 62 es:pasos y
-27 -114 es:pasta
79 116 es:pastas
-45 -52 es:pastel
19 5 es:pastil
-27 -9 es:pastil a
71 36 es:pastil aqui
46 -12 es:pastil con
57 55 es:pastil contad
9 -10 es:pastil de
-5 31 es:pastil del
-41 42 es:pastil el
-3 -12 es:pastil en
-25 -40 es:pastil me
24 63 es:pastil para
76 78 es:pastil pastil
27 -37 es:pastil por
-8 42 es:pastil que
-15 -36 es:pastil y
15 -1 es:pastil ya
48 41 es:pastis
-45 -63 es:pasto
-98 -80 es:pastor
-55 -44 es:pata
-42 63 es:patada
-91 16 es:patas
-61 -84 es:patata
-70 -62 es:patea
-13 -11 es:patean
-5 -10 es:patean la
2 3 es:patio
-19 -63 es:patos
4 19 es:patron
-2 46 es:patrul
-108 -132 es:pausa
10 5 es:paz
-34 -9 es:paz con
-42 -12 es:paz descan
34 24 es:paz ya
-58 -22 es:pe
-36 -38 es:peaje
25 60 es:peaton
48 98 es:pecado
-57 20 es:pecho
3 -9 es:pedazo
30 42 es:pedi
33 66 es:pedi a
-44 -30 es:pedi el
19 29 es:pedi la
-8 1 es:pedi perdon
-44 30 es:pedi un
12 13 es:pedia
-21 20 es:pediat
-62 -79 es:pedido
-61 -25 es:pedimo
-27 -19 es:pedir
-10 -46 es:pedirl
65 81 es:pedist
27 60 es:pedro
-44 11 es:pega
-12 -69 es:pega ni
-53 82 es:pega pero
-64 99 es:pegaba
-30 19 es:pegaba con
2 -18 es:pegada
-103 23 es:pegado
48 99 es:pegand
61 54 es:pegand a
11 26 es:pegand al
52 44 es:pegar
32 115 es:pegarl
20 57 es:pegarm
-35 -74 es:pegaro
-31 -21 es:pegars
-21 -14 es:pegars un
-41 10 es:pego
-48 65 es:pego a
14 0 es:pego un
-3 39 es:pegue
9 10 es:pegue a
-18 -11 es:peinar
-41 -64 es:peland
72 63 es:pelar
4 17 es:pele
-84 45 es:pelea
-112 -99 es:peleam
-64 -74 es:peleam por
-19 24 es:pelean
9 6 es:pelear
-72 -10 es:pelear con
-70 -123 es:pelee
-49 -86 es:pelee con
1 8 es:peli
-58 -35 es:pelicu
-91 -48 es:peligr
-23 10 es:peligr no
-31 -3 es:pelo
11 -10 es:pelo en
-34 -33 es:pelo y
-3 -26 es:pelota
-17 -27 es:peluch
37 29 es:peluqu
-71 -43 es:pena
13 -16 es:pena de
-66 -66 es:penal
-6 -83 es:penale
31 24 es:pendie
7 37 es:pensab
-16 49 es:pensab en
-24 -29 es:pensab que
-14 -29 es:pensad
-54 -61 es:pensad en
15 -4 es:pensam
48 51 es:pensam de
26 8 es:pensan
48 26 es:pensan en
-33 -30 es:pensan que
-29 -7 es:pensar
-41 14 es:pensar en
-40 -33 es:pensar que
17 10 es:pense
-64 -38 es:pense en
-6 -11 es:pense que
72 49 es:pensio
25 44 es:peon
-51 6 es:peor
-79 26 es:peor que
-49 -48 es:peque
-55 -65 es:pequen
-77 -51 es:pequen me
42 5 es:perder
27 16 es:perder el
-34 74 es:perdi
-43 66 es:perdi a
-63 65 es:perdi al
-62 1 es:perdi el
35 49 es:perdi la
-22 -66 es:perdid
-75 -5 es:perdie
-64 10 es:perdim
-22 51 es:perdim al
-49 -3 es:perdio
28 -1 es:perdiz
49 19 es:perdon
10 1 es:perdon a
-47 -50 es:perdon el
19 21 es:perdon la
35 26 es:perdon madre
-13 -39 es:perdon por
27 18 es:perdon que
-56 -45 es:perdon se
64 57 es:perdon todos
-39 -23 es:perdon y
-118 -103 es:pereza
-64 -52 es:perfec
0 0 es:perina
-4 22 es:period
53 54 es:permis
-22 -3 es:pero
-35 8 es:pero a
60 49 es:pero ahora
-25 -50 es:pero bien
-43 -64 es:pero con
-38 -51 es:pero conten
-45 20 es:pero cuando
67 47 es:pero de
-49 -12 es:pero del
-77 50 es:pero desde
-30 -47 es:pero el
59 77 es:pero en
-76 -74 es:pero es
33 13 es:pero esta
-41 19 es:pero estoy
45 64 es:pero la
-52 -18 es:pero le
-79 -68 es:pero lindo
-16 23 es:pero llame
-38 53 es:pero lo
-44 33 es:pero los
-69 27 es:pero me
10 47 es:pero no
-86 7 es:pero nunca
-61 42 es:pero que
100 72 es:pero quiero
-7 25 es:pero se
8 34 es:pero si
-20 19 es:pero tengo
-44 -58 es:pero ya
-2 20 es:pero yo
-68 -11 es:perra
-40 -14 es:perrit
22 -8 es:perro
14 30 es:perro a
37 26 es:perro con
-25 4 es:perro de
78 83 es:perro lo
14 -2 es:perro se
30 -7 es:perro y
11 -61 es:perros
78 51 es:persia
-21 10 es:person
8 19 es:pesa
23 -2 es:pesa mas
-21 -50 es:pesado
-52 -78 es:pesame
-68 -66 es:pesca
6 -30 es:pescad
-66 -12 es:pescar
7 -26 es:pescue
-2 73 es:peso
-24 -70 es:pesos
-30 -38 es:pesque
-95 -36 es:pestil
72 74 es:petate
49 -53 es:pez
11 -2 es:phone
-66 -68 es:piano
-44 -58 es:pibe
0 0 es:pibes
-17 33 es:pica
-18 31 es:picand
-12 22 es:picand ceboll
-115 -106 es:picant
-31 -30 es:picar
10 52 es:pico
-93 -74 es:pide
-44 -9 es:piden
-40 52 es:piden nada
10 32 es:pidien
-22 47 es:pidien perdon
-86 -100 es:pidier
7 -36 es:pidio
-70 -34 es:pidio perdon
10 2 es:pidio que
-77 -7 es:pido
32 9 es:pido que
15 -12 es:pie
-45 -42 es:pie con
-46 -62 es:pie de
-1 -18 es:pie en
-8 -10 es:piedra
17 94 es:piedra en
-9 56 es:piel
-87 -26 es:piensa
-62 32 es:piense
43 56 es:pienso
-12 26 es:pienso en
-32 -28 es:pienso hacer
53 -22 es:pienso parar
-26 39 es:pienso que
15 57 es:pienso volver
-115 -90 es:pierdo
36 41 es:pierna
77 62 es:pierna y
-2 -36 es:pies
-56 -18 es:pies en
3 45 es:pieza
13 37 es:pieza de
-76 -54 es:pijama
63 51 es:pilar
-81 -70 es:pilas
-38 -51 es:pileta
-95 -140 es:pina
-26 -50 es:pincha
-54 27 es:pinche
-48 -65 es:pintad
-63 -78 es:pintam
-2 -30 es:pintar
-91 25 es:pinte
-56 30 es:pinte la
-59 -100 es:pinto
0 -11 es:piojos
-16 -20 es:pique
-52 -27 es:pis
36 78 es:pisar
-48 -102 es:piscin
-9 8 es:piso
-41 -5 es:piso de
4 -14 es:piso doce
-37 -57 es:piso es
-24 39 es:piso me
-26 -33 es:piso nuevo
53 9 es:piso y
-14 -32 es:pisos
25 36 es:pistol
0 -33 es:pistol de
-43 15 es:pistol y
6 30 es:pizza
17 37 es:placa
4 37 es:plan
0 24 es:plan de
-73 -70 es:plan para
46 78 es:plan y
38 25 es:planch
17 26 es:planch y
-54 -19 es:planea
-35 54 es:planee
57 49 es:planeo
25 -24 es:planes
-7 -56 es:planes de
-51 7 es:planet
32 9 es:planif
-18 -10 es:planta
5 6 es:planta del
-63 18 es:planta se
-39 -16 es:planta y
-51 -31 es:plante
-15 -28 es:plasti
42 76 es:plata
-72 -67 es:plata pero
-36 102 es:plata y
-14 28 es:platic
-37 11 es:plato
-6 -33 es:platos
-9 -24 es:platos de
-74 -18 es:play
-37 -38 es:playa
1 -5 es:playa y
-10 -5 es:plaza
-56 46 es:please
-130 -9 es:plena
-20 -43 es:plomos
-17 -28 es:plonge
29 0 es:po
13 -5 es:pobre
-22 -59 es:pobrec
-42 -85 es:poca
5 -16 es:poco
48 22 es:poco a
20 -40 es:poco de
-41 21 es:poco la
-21 -29 es:poco para
30 -5 es:podar
-42 -58 es:podcas
-30 -21 es:podemo
-34 -58 es:podemo mover
-15 5 es:podemo pasar
47 73 es:poder
-2 -25 es:podia
-19 -23 es:podolo
2 21 es:podre
27 21 es:podria
-42 -21 es:podrid
-41 20 es:poema
-115 -70 es:poesia
7 14 es:polici
-41 -5 es:polici en
6 -115 es:pollo
10 14 es:pollo para
-80 -93 es:pollos
-12 -45 es:polvo
45 54 es:pon
-18 -2 es:poncho
-1 33 es:pone
-38 -40 es:ponele
-71 -102 es:ponen
-7 -29 es:poner
-9 -6 es:ponerl
-65 44 es:ponerm
-39 -90 es:pongam
97 94 es:pongan
-24 -27 es:pongo
-21 -50 es:pongo el
-13 -60 es:pongo en
-9 -12 es:pongo la
-38 16 es:ponien
-12 -5 es:poquit
10 7 es:por
-24 65 es:por ahi
-29 -37 es:por aqui
21 23 es:por cierto
-49 -47 es:por contes
-16 47 es:por costum
-14 2 es:por delant
0 61 es:por dentro
-20 -33 es:por dinero
28 15 es:por donde
-19 60 es:por educac
-13 -20 es:por el
53 41 es:por ella
3 18 es:por ellos
37 13 es:por encima
-22 -19 es:por esa
56 80 es:por escuch
5 -11 es:por eso
-9 13 es:por favor
-20 -8 es:por fin
-13 13 es:por fuera
-130 -127 es:por hoy
60 72 es:por intent
56 25 es:por intern
24 -18 es:por la
1 -19 es:por las
-27 -52 es:por lo
0 -45 es:por los
0 42 es:por mas
79 85 es:por mi
-19 -30 es:por mis
27 -14 es:por no
1 62 es:por noche
21 40 es:por otra
-1 -59 es:por pregun
16 -10 es:por primer
-73 15 es:por semana
35 25 es:por si
3 29 es:por telefo
-17 -36 es:por todo
-14 2 es:por todos
3 6 es:por ultima
-2 -10 es:por un
-96 -100 es:por una
-27 -52 es:por unas
13 24 es:por uno
-6 -18 es:por videol
-40 -3 es:porfa
4 9 es:porque
18 44 es:porque con
50 57 es:porque el
-46 -24 es:porque en
-32 -18 es:porque es
22 -35 es:porque estaba
34 26 es:porque la
-18 -24 es:porque le
24 1 es:porque manana
-52 -14 es:porque me
-34 -23 es:porque mi
61 21 es:porque no
-7 -48 es:porque se
-37 -3 es:porque si
-1 -18 es:porque usted
30 12 es:porque ya
63 29 es:porque yo
-53 89 es:porros
-7 -2 es:portal
-72 43 es:portal y
-23 -59 es:portat
-90 -9 es:portaz
-61 -37 es:porter
58 33 es:porton
-74 -76 es:pospon
45 26 es:post
112 115 es:posta
-60 -52 es:poste
-79 -67 es:postre
60 -5 es:postur
-9 -20 es:poteci
29 -5 es:pozo
-74 -62 es:pozole
-62 -62 es:practi
-9 -67 es:practi el
-41 -54 es:precio
-26 -35 es:precio en
57 41 es:precip
-79 -60 es:prefec
2 53 es:prefer
-17 -32 es:prefie
53 47 es:prefie estar
9 21 es:prefie morirm
20 68 es:prefie que
-14 5 es:prefir
1 -12 es:pregun
16 47 es:pregun 9
-21 -31 es:pregun a
0 -5 es:pregun como
39 27 es:pregun cuando
-30 -18 es:pregun de
-5 -7 es:pregun el
1 -28 es:pregun en
-22 -30 es:pregun la
-47 -2 es:pregun nada
-34 9 es:pregun no
-11 3 es:pregun para
26 -6 es:pregun por
-11 14 es:pregun porque
6 35 es:pregun que
22 -15 es:pregun si
22 -12 es:premio
50 32 es:prenda
65 65 es:prende
111 79 es:prende fuego
32 40 es:prendi
-8 -40 es:prendi el
11 10 es:prendi la
51 25 es:prendo
-7 -18 es:preocu
26 13 es:preocu por
-59 -13 es:prepa
17 -4 es:prepar
-2 -59 es:prepar la
60 133 es:presa
-97 -66 es:presen
-66 28 es:presen a
-14 -1 es:presid
-64 -97 es:presio
-47 -38 es:preso
-6 56 es:presta
-61 12 es:presta para
-32 -52 es:presum
-71 -99 es:presup
-21 -43 es:previs
-32 -57 es:prima
-103 -41 es:primar
-16 -25 es:primas
55 61 es:primav
-14 -17 es:primer
-105 -69 es:primer auxili
-31 -21 es:primer dia
25 35 es:primer que
-13 -14 es:primer vez
-40 25 es:primo
53 25 es:primo me
-45 11 es:primo se
11 0 es:primos
8 19 es:primos y
-81 -90 es:princi
-65 -58 es:prisa
59 33 es:probar
-46 32 es:probe
-18 -27 es:proble
-66 -55 es:proces
52 95 es:produc
23 32 es:profe
-50 -61 es:profe de
43 38 es:profe me
17 23 es:profe no
-46 -65 es:profes
28 46 es:progra
2 -9 es:promet
76 98 es:promet que
69 55 es:pronto
10 64 es:propia
10 -4 es:propin
-62 41 es:propio
54 50 es:propos
-49 -82 es:prospe
-1 -10 es:protag
-47 -66 es:protec
11 -10 es:prou
-17 -28 es:provee
21 15 es:proxim
-37 -42 es:proyec
-35 -60 es:prueba
11 -52 es:pruebo
51 14 es:psicol
-60 -58 es:psicop
-28 4 es:psiqui
-70 29 es:public
-15 14 es:pude
111 129 es:pudo
-46 -31 es:pueblo
49 60 es:pueda
-31 -7 es:puede
19 10 es:puede dar
0 -14 es:puede ser
58 21 es:pueden
-65 -85 es:puedes
-12 -13 es:puedo
-57 -82 es:puedo con
-64 43 es:puedo contar
-28 -34 es:puedo creer
-42 -1 es:puedo decir
38 17 es:puedo dejar
-52 -46 es:puedo entrar
-30 -8 es:puedo escrib
16 -6 es:puedo hablar
28 9 es:puedo ir
55 68 es:puedo irme
11 -1 es:puedo mas
-75 34 es:puedo ni
13 14 es:puedo parar
48 69 es:puedo promet
25 76 es:puedo salir
-25 -31 es:puedo soltar
-29 85 es:puedo subir
25 19 es:puedo tragar
7 2 es:puente
-67 -70 es:puente a
-21 -31 es:puente colgan
18 18 es:puente de
17 42 es:puente peaton
34 39 es:puente y
9 47 es:puerta
45 61 es:puerta a
-26 26 es:puerta cerrad
-34 -22 es:puerta como
49 22 es:puerta con
2 30 es:puerta de
-24 34 es:puerta del
50 31 es:puerta me
28 47 es:puerta no
-29 -16 es:puerta por
9 -33 es:puerta y
21 40 es:pues
34 13 es:puesta
37 13 es:puesto
-23 -26 es:puesto y
-70 -56 es:pulpo
-87 57 es:pulser
-14 -13 es:pulso
-105 10 es:punala
-76 53 es:puno
13 76 es:punos
-59 -33 es:punta
41 68 es:punto
50 57 es:punto final
-87 -50 es:punto limpio
-103 -98 es:puntos
-41 -37 es:puntos y
-51 -60 es:puntua
-66 14 es:pura
-2 -9 es:purga
-102 -60 es:puro
-6 -20 es:puse
-24 -9 es:puse a
-7 -6 es:puse el
18 -26 es:puse en
42 59 es:puse la
-29 -30 es:puse las
13 -15 es:puse los
-29 -12 es:puse musica
25 35 es:puse que
-47 -45 es:puse triste
22 21 es:puse una
-19 -37 es:puse veneno
-18 -3 es:pusier
-36 -52 es:pusimo
-20 -7 es:puso
-44 52 es:puso en
13 4 es:que
11 -7 es:que a
-38 -24 es:que abia
30 28 es:que aguant
-41 -44 es:que al
46 32 es:que alguie
-11 -18 es:que alivio
12 -15 es:que amable
4 -22 es:que amanez
15 38 es:que antes
42 4 es:que aprend
41 64 es:que apunta
21 3 es:que asi
-7 21 es:que atrope
-35 -3 es:que avisar
-74 -86 es:que ayer
90 54 es:que baje
-27 -37 es:que bien
27 39 es:que bonito
-109 -5 es:que casi
-22 -33 es:que chimba
4 -11 es:que comi
1 9 es:que conseg
-51 -21 es:que contar
-72 5 es:que contes
-27 -17 es:que coraje
18 40 es:que cosa
-17 17 es:que cualqu
11 13 es:que cuando
-7 5 es:que dan
17 -13 es:que de
14 18 es:que debia
43 19 es:que decir
0 50 es:que decirl
48 112 es:que deje
-52 -70 es:que descan
54 35 es:que despue
11 -22 es:que dice
-1 -11 es:que dios
-62 -28 es:que dormir
58 25 es:que el
29 26 es:que ella
14 38 es:que en
64 58 es:que entre
46 67 es:que era
-13 18 es:que es
-3 20 es:que esa
-35 -74 es:que escrib
-17 -7 es:que ese
7 -18 es:que eso
-38 49 es:que espera
22 58 es:que esta
-13 4 es:que estaba
-48 50 es:que estari
76 60 es:que este
-64 29 es:que esto
21 6 es:que estoy
27 16 es:que estudi
-19 49 es:que fue
-47 -36 es:que ganas
29 0 es:que gracia
23 3 es:que habia
-1 -11 es:que hablam
-22 35 es:que hablo
-56 19 es:que hace
-8 -13 es:que hacen
47 43 es:que hacer
-21 -32 es:que hacia
15 -51 es:que haga
-42 4 es:que hago
29 29 es:que hare
-14 -28 es:que harias
46 28 es:que hasta
-16 14 es:que hay
-19 -18 es:que haya
-29 -45 es:que he
18 -13 es:que hice
-17 -47 es:que hizo
66 68 es:que hora
-34 -65 es:que horror
-11 -18 es:que hoy
-40 4 es:que iba
61 33 es:que la
-11 18 es:que las
17 43 es:que le
-20 35 es:que les
34 39 es:que limpia
48 71 es:que linda
-40 -39 es:que lindo
40 76 es:que llame
-16 -64 es:que llego
-12 15 es:que llegue
26 -5 es:que llevo
63 84 es:que lo
16 12 es:que los
-4 38 es:que manana
-55 -42 es:que mas
-7 -5 es:que matar
1 11 es:que me
-33 22 es:que mejor
26 23 es:que mi
12 40 es:que murio
-29 44 es:que nacio
48 15 es:que nadie
82 60 es:que necesi
25 -1 es:que ni
-38 -16 es:que no
1 -15 es:que nos
-18 4 es:que nunca
-41 -4 es:que oigo
-22 41 es:que ojala
-17 -13 es:que oye
-5 -11 es:que para
32 25 es:que pare
-38 27 es:que pasa
30 -20 es:que pase
-36 7 es:que paso
-10 32 es:que pensab
-11 24 es:que pense
-70 52 es:que pienso
-41 -41 es:que poner
-76 -19 es:que por
44 57 es:que prefer
-29 -9 es:que pregun
63 40 es:que preocu
-50 11 es:que puede
-23 -26 es:que puedo
-20 27 es:que quede
17 76 es:que queria
-32 13 es:que quiera
-66 -14 es:que quiere
-12 -24 es:que quiero
-30 16 es:que rendir
-2 -21 es:que risa
84 73 es:que salga
-12 -41 es:que salio
65 68 es:que salte
9 14 es:que se
-11 -22 es:que sea
-84 50 es:que seguir
32 52 es:que sepas
1 -23 es:que ser
-6 20 es:que seria
-1 -16 es:que si
-6 -41 es:que siempr
-5 67 es:que siento
46 5 es:que siga
13 24 es:que sigue
12 -16 es:que sino
-20 -2 es:que son
7 9 es:que soy
24 14 es:que su
-39 -63 es:que suena
-33 -11 es:que sueno
37 74 es:que tal
-1 -36 es:que te
11 19 es:que tengo
28 67 es:que tenia
51 6 es:que termin
-9 61 es:que tiene
-11 46 es:que todavi
5 57 es:que todo
-20 28 es:que todos
31 23 es:que tome
-30 8 es:que un
24 38 es:que una
-25 -15 es:que uno
23 52 es:que usted
-40 -68 es:que va
-54 -55 es:que vamos
-40 27 es:que vaya
-16 -8 es:que venga
-33 -17 es:que veo
-48 31 es:que vergue
27 26 es:que vi
-2 -44 es:que viene
60 47 es:que volver
23 -40 es:que voy
24 21 es:que vuelva
22 45 es:que ya
-25 65 es:que yo
-74 26 es:que ~
49 46 es:queda
0 14 es:queda a
24 9 es:queda con
58 58 es:queda nada
-16 -25 es:quedab
-36 -17 es:quedad
23 -37 es:quedam
-41 -29 es:quedam en
33 44 es:quedan
-78 -77 es:quedar
-55 -46 es:quedar yo
-41 -30 es:quede
-19 20 es:quede claro
8 27 es:quede con
-59 -59 es:quede dormid
-31 -50 es:quede encerr
8 12 es:quede hasta
19 46 es:quede mirand
-16 27 es:quede sentad
-77 -65 es:quede sin
-33 -27 es:quede viendo
27 1 es:quedes
-12 -34 es:quedo
39 34 es:quedo con
-37 -28 es:quedo dormid
-49 -66 es:quedo en
-71 -64 es:quedo sin
-11 -9 es:quedo un
7 -10 es:quejan
-14 56 es:quejo
70 70 es:quema
-75 129 es:quemab
-42 73 es:quemab con
-59 24 es:quemad
-41 16 es:quemad y
97 94 es:quemal
33 -31 es:queman
27 68 es:queman con
54 46 es:quemar
46 51 es:quemar con
22 5 es:queme
1 -45 es:quemo
43 -42 es:quemo el
-29 -9 es:quemo la
-17 -9 es:querer
2 -19 es:queria
27 31 es:queria contar
-26 -49 es:queria desapa
62 42 es:queria desped
-87 -40 es:queria matar
-40 62 es:queria morir
24 36 es:queria pregun
-11 -18 es:queria que
24 22 es:querid
105 109 es:querie
-68 -88 es:queso
-86 57 es:quetia
5 21 es:quien
-47 -1 es:quien le
-30 -37 es:quien lo
44 36 es:quien me
-51 -41 es:quien no
57 75 es:quien se
-41 -24 es:quiera
-14 -18 es:quiera morir
-20 78 es:quiera morirm
-23 -22 es:quiere
-52 -67 es:quiere decir
-29 77 es:quiere estar
-16 66 es:quiere ir
36 48 es:quiere matar
1 -15 es:quiere morir
34 11 es:quiere que
-34 -70 es:quiere una
-35 21 es:quiere ver
-32 30 es:quiere vivir
34 24 es:quiero
74 83 es:quiero ayuda
-12 -17 es:quiero dejar
33 71 es:quiero desapa
14 -57 es:quiero dormir
7 -19 es:quiero es
55 55 es:quiero estar
-44 -76 es:quiero hablar
62 57 es:quiero hacer
-23 -43 es:quiero hacerl
-61 64 es:quiero hacerm
44 37 es:quiero ir
12 7 es:quiero irme
67 76 es:quiero llegar
-4 -50 es:quiero mas
1 5 es:quiero matar
9 98 es:quiero matarm
-62 69 es:quiero me
40 89 es:quiero morir
24 41 es:quiero morirm
17 31 es:quiero que
114 101 es:quiero seguir
36 43 es:quiero ser
81 84 es:quiero suicid
-34 -20 es:quiero termin
-33 -33 es:quiero ver
5 -19 es:quiero vivir
-44 -37 es:quiero volver
-57 -45 es:quiero y
-89 -114 es:quiero ~
47 33 es:quieta
8 15 es:quieto
-78 -58 es:quimic
-54 -16 es:quimio
-21 14 es:quince
-38 -29 es:quince anos
-28 -40 es:quince dias
-4 31 es:quince en
-11 73 es:quince y
-52 70 es:quinta
-9 50 es:quinto
-19 -70 es:quirog
42 79 es:quise
-1 5 es:quisie
-81 50 es:quisie no
-38 0 es:quiso
-46 -34 es:quita
22 49 es:quitad
-7 -52 es:quitan
34 72 es:quitar
14 4 es:quitar el
10 -10 es:quitar la
39 47 es:quitar los
29 22 es:quite
30 47 es:quito
36 39 es:quito de
2 23 es:quito el
11 24 es:quito la
73 34 es:quito las
12 -15 es:rabia
-23 -30 es:rabia de
0 0 es:racing
-59 -46 es:radio
3 5 es:radio puesta
37 99 es:rama
-87 -95 es:rapida
36 92 es:rapidi
48 54 es:rapido
24 29 es:rapido y
-34 -44 es:rara
-31 -48 es:raras
-33 -16 es:rarisi
3 -41 es:raro
-61 -13 es:rasgun
-79 -55 es:rastri
41 45 es:ratas
-10 -12 es:ratas en
48 67 es:ratici
43 48 es:ratito
-2 -43 es:ratito y
2 -5 es:rato
30 17 es:rato con
-58 -45 es:rato de
12 32 es:rato y
-58 -63 es:raton
-60 49 es:rayas
-57 39 es:rayita
-98 -95 es:rayon
7 -23 es:razon
77 60 es:razone
-74 -72 es:re
28 31 es:re bien
-28 -30 es:real
-15 110 es:recai
-11 35 es:recai con
-27 67 es:recai me
-61 21 es:recaid
31 49 es:rece
-66 -76 es:recen
-53 -53 es:receta
-35 -54 es:recibi
-75 -48 es:recibo
75 41 es:recien
82 53 es:recita
28 56 es:reclam
-76 46 es:recoge
-36 -55 es:recogi
-36 103 es:recoja
23 5 es:recojo
-27 -14 es:recome
-17 -20 es:recomi
-14 18 es:recono
-95 -45 es:record
-56 12 es:record el
-39 -43 es:recort
64 9 es:recreo
-53 -21 es:recuen
-55 -66 es:recuer
-38 79 es:redacc
-1 -30 es:redes
11 33 es:refier
5 -59 es:refri
3 -29 es:refugi
-12 13 es:regala
9 34 es:regala la
-18 -37 es:regala un
-24 -13 es:regale
-7 23 es:regale el
-31 -26 es:regale la
-40 -35 es:regale los
33 6 es:regale mi
6 32 es:regale mis
4 -19 es:regalo
-31 -63 es:regana
-61 22 es:regar
-40 -34 es:regist
-3 5 es:regist de
-72 -55 es:regla
101 80 es:reglam
55 75 es:regres
-23 -55 es:regue
-5 -23 es:regue las
13 -8 es:regula
-26 -48 es:rehen
31 43 es:rei
-42 -52 es:rei de
-50 -15 es:reia
-49 -30 es:reimos
-101 -96 es:reinic
-10 -18 es:reja
5 -41 es:reja y
34 34 es:relaja
-71 14 es:relato
-15 -25 es:rellan
-1 22 es:rellen
12 10 es:reloj
-17 -11 es:reloj que
-46 -40 es:remata
-13 1 es:remedi
-74 -48 es:remola
-62 -66 es:remoto
-62 27 es:removi
-18 -22 es:rencor
-53 103 es:rendi
43 29 es:rendij
-85 64 es:rendir
54 47 es:renglo
-71 -35 es:renova
-50 -24 es:renova el
-32 -31 es:renove
9 -1 es:renta
6 -2 es:renta la
4 -60 es:renuev
-81 -14 es:renunc
34 46 es:repart
37 0 es:repasa
-84 -62 es:repaso
-84 9 es:repeti
52 19 es:repisa
-81 34 es:repita
13 18 es:repite
22 29 es:repite que
45 36 es:repito
76 26 es:report
3 15 es:repres
-35 14 es:reprob
-21 50 es:repues
-97 -96 es:requie
-93 -75 es:resaca
110 107 es:resbal
5 -7 es:reserv
20 -78 es:resfri
61 73 es:resist
15 3 es:resolv
-35 -43 es:respet
5 4 es:respir
-15 -32 es:respir antes
-71 -110 es:respir en
-28 -33 es:respir lo
-38 -40 es:respir me
6 0 es:respir no
25 18 es:respir raro
-36 -28 es:respir y
13 -20 es:respon
-16 -24 es:respue
-28 -45 es:restau
-87 -100 es:resuci
76 88 es:resuel
-93 -95 es:result
-42 -54 es:result que
-3 -14 es:resumo
-74 -80 es:retira
-79 -70 es:retire
-26 -25 es:retiro
31 38 es:reto
-33 -1 es:reunio
-15 32 es:reunio de
-46 -83 es:reunio del
-53 -65 es:reunio y
-63 32 es:revent
-25 58 es:revent la
38 4 es:revien
-77 -14 es:revisa
-35 87 es:revisa el
-110 -71 es:revise
-15 -35 es:revisi
-58 60 es:reviso
-44 -45 es:revist
-70 -67 es:revivi
30 32 es:revolv
0 -13 es:revolv de
-22 -28 es:rey
-9 -18 es:reyes
-40 24 es:reza
-52 -20 es:rezand
42 -11 es:rezar
-76 2 es:rezo
-40 66 es:rezos
36 30 es:rica
-50 -61 es:rico
-97 -130 es:ridicu
85 76 es:rie
-83 74 es:rien
-31 -46 es:riendo
-18 -20 es:rifle
-48 14 es:rindo
-79 -48 es:ring
11 32 es:rio
5 -8 es:rio con
-6 3 es:rio me
-23 4 es:rio y
-60 -104 es:risa
-10 -35 es:risa el
-55 -61 es:ritmo
0 0 es:ritual
-54 -33 es:robaba
-16 -5 es:roble
22 -9 es:robot
80 -14 es:rocas
-9 -35 es:rodill
-38 -61 es:roja
3 52 es:rojo
-12 -37 es:rol
-37 -52 es:rola
-18 -42 es:romeo
-13 -29 es:romeo y
-29 62 es:rompe
-15 -44 es:rompen
15 79 es:romper
8 48 es:romper la
-33 39 es:rompi
42 -5 es:rompi el
-17 -29 es:rompi en
-73 56 es:rompi la
43 50 es:rompie
18 15 es:rompie todo
-85 -43 es:rompim
-15 -39 es:rompio
-77 -63 es:rompio el
48 70 es:rompio la
44 87 es:ron
-34 -60 es:roncan
-64 -75 es:ronda
12 63 es:roomie
-59 -24 es:roomma
-3 11 es:ropa
51 36 es:ropa de
-58 -43 es:ropa del
10 20 es:ropa puesta
4 1 es:ropa y
14 45 es:ropero
-38 -45 es:ropita
-17 -16 es:rosa
-78 -74 es:rosari
-68 -63 es:rosqui
-43 12 es:rota
33 -7 es:roto
25 -40 es:rotond
44 8 es:ruben
-62 -77 es:rueda
-44 35 es:ruedas
-40 -43 es:ruido
8 -5 es:ruido de
7 58 es:ruta
64 64 es:s
-7 -7 es:sabado
-52 -57 es:sabado con
1 56 es:sabado en
-30 -38 es:sabado es
-16 -22 es:sabado limpie
4 -8 es:sabado no
-65 -26 es:sabado se
20 15 es:sabado y
33 -9 es:sabado ya
-11 -2 es:sabe
5 5 es:sabe a
-61 61 es:sabe lo
29 -26 es:sabe que
9 54 es:sabe y
-54 64 es:saben
13 24 es:saber
-29 14 es:saber como
-20 -48 es:saber que
74 90 es:saberl
20 28 es:sabes
-6 5 es:sabes que
-52 14 es:sabia
-75 -26 es:sabros
-60 -29 es:saca
-30 40 es:sacaba
50 59 es:sacado
-60 -73 es:sacamo
-21 -75 es:sacar
-91 -42 es:sacaro
-14 53 es:sacaro del
23 48 es:saco
-32 44 es:saco de
51 46 es:saco la
12 -20 es:saco y
11 -2 es:sacrif
9 -1 es:sacrif a
-81 20 es:sacris
71 115 es:sacudi
61 57 es:sacudi al
73 58 es:sacudi fuerte
-42 -32 es:sal
-1 35 es:sala
-44 21 es:sala con
-12 -14 es:sala de
30 20 es:sale
-3 -38 es:sale de
26 -1 es:sale del
8 20 es:sale el
4 -9 es:salen
-40 -24 es:sales
26 27 es:salga
63 0 es:salgan
44 0 es:salgan todos
-27 -11 es:salgo
-48 -20 es:salgo a
-2 39 es:salgo de
-15 -40 es:salgo en
60 30 es:salgo mas
-7 19 es:sali
-49 -7 es:sali a
22 0 es:sali al
21 83 es:sali del
5 -4 es:salia
28 75 es:salida
-64 -9 es:salida a
-63 98 es:salida de
33 61 es:salida del
-85 8 es:salido
61 98 es:salien
-59 -28 es:salier
-91 -95 es:salimo
-9 -37 es:salio
25 15 es:salio bien
-21 -23 es:salio con
-76 -69 es:salio el
-26 -75 es:salio en
14 7 es:salio la
-47 -54 es:salio un
24 12 es:salir
-17 -11 es:salir a
46 56 es:salir de
29 34 es:salir del
-32 58 es:salon
-6 -57 es:salsa
5 -6 es:salta
-77 -42 es:saltam
-8 4 es:saltar
84 50 es:salte
44 34 es:salte ya
-44 -58 es:salten
24 20 es:salto
8 8 es:salto la
-66 -43 es:salud
-24 -3 es:saluda
-33 -63 es:salude
-9 -23 es:saludo
-16 -39 es:salva
-42 84 es:salvar
46 29 es:salvo
41 70 es:salvo no
12 23 es:san
-55 -90 es:sancoc
-82 -100 es:sandal
-110 -134 es:sandwi
68 162 es:sangra
24 -9 es:sangre
-53 -29 es:sangre con
17 -2 es:sangre en
15 14 es:sangre por
2 -6 es:sangre y
-87 33 es:sangro
-76 3 es:sano
-4 0 es:santa
-60 -91 es:santo
-16 21 es:santos
34 -9 es:saque
42 40 es:saque del
20 8 es:saque el
-3 -39 es:saque la
-17 -9 es:saque las
33 39 es:saque los
-48 -21 es:saque un
-61 -70 es:sardin
-72 36 es:sargen
22 36 es:sarten
20 8 es:se
82 58 es:se a
-1 -8 es:se acaba
-5 -3 es:se acabe
-3 4 es:se acabo
18 -22 es:se acuerd
32 36 es:se acuest
-43 -48 es:se agrade
-98 -77 es:se ahorca
-25 52 es:se ahorco
41 51 es:se apaga
-5 -1 es:se arregl
16 -24 es:se asuste
-39 -1 es:se cae
20 12 es:se calla
-53 -70 es:se cayo
26 46 es:se como
-49 -6 es:se corta
-37 -48 es:se corto
47 20 es:se cuando
36 83 es:se cumple
12 -43 es:se despid
43 -14 es:se despie
27 40 es:se dice
50 43 es:se dio
25 27 es:se donde
18 5 es:se duerma
-32 -37 es:se duerme
-8 -23 es:se durmio
-15 -37 es:se encerr
-58 51 es:se entera
34 8 es:se entere
2 -42 es:se esta
25 34 es:se fue
31 48 es:se fueron
-14 23 es:se ha
-18 -74 es:se habia
14 6 es:se hace
-48 -75 es:se hacer
-90 -40 es:se hizo
16 32 es:se la
-36 -20 es:se las
-11 -25 es:se le
34 23 es:se levant
-24 -28 es:se llama
6 -17 es:se lleva
51 39 es:se llevo
-33 -26 es:se lo
52 3 es:se los
-82 52 es:se mata
-5 51 es:se mato
-131 -85 es:se me
72 54 es:se mete
86 69 es:se metio
-34 -27 es:se muera
-25 24 es:se muere
94 81 es:se mueve
1 86 es:se murio
-37 -9 es:se ni
-32 -42 es:se nos
-30 -37 es:se oia
22 17 es:se oye
7 19 es:se oyen
-55 82 es:se para
-35 84 es:se pego
39 34 es:se pone
19 -13 es:se por
-20 -20 es:se porque
12 8 es:se preocu
-51 -91 es:se puede
14 -25 es:se puso
-18 14 es:se que
38 22 es:se queda
64 44 es:se quede
39 3 es:se quedo
-56 16 es:se quemo
-36 -32 es:se queria
-7 42 es:se quiere
-22 -6 es:se quita
-34 -4 es:se quito
60 53 es:se rie
-58 52 es:se rien
-43 -54 es:se rio
35 19 es:se rompio
-19 -11 es:se si
26 18 es:se siente
-87 -5 es:se suicid
42 41 es:se termin
-43 -52 es:se tira
-78 30 es:se tiro
55 21 es:se tomo
-25 -7 es:se va
8 -6 es:se van
113 50 es:se vaya
46 51 es:se vayan
-19 -24 es:se veia
28 2 es:se vuelva
-27 -64 es:se ~
-6 -15 es:sea
-28 -25 es:sea mi
-23 -45 es:sea que
-19 -53 es:seca
19 47 es:secado
-31 -46 es:seco
-115 -65 es:secret
-18 -36 es:secta
-57 14 es:secues
-14 -14 es:secund
-11 -23 es:segui
23 -11 es:seguid
26 -7 es:seguim
4 51 es:seguir
70 56 es:seguir vivien
-50 -11 es:segun
-44 -56 es:segun el
-29 -41 es:segun mi
-24 -15 es:segund
21 9 es:segund me
27 43 es:segund piso
8 9 es:segura
-15 -26 es:seguri
-7 -20 es:seguro
-33 -7 es:seguro de
-26 -15 es:seguro me
-34 -26 es:seis
-38 75 es:seis anos
32 -43 es:seis con
-48 -55 es:seis horas
-21 -37 es:seis meses
-16 -22 es:seis que
-33 16 es:seis y
-63 21 es:selva
-40 -58 es:semafo
-19 16 es:semana
-41 -7 es:semana a
-39 -16 es:semana en
-38 -48 es:semana larga
19 -18 es:semana lo
40 41 es:semana lunes
-48 -20 es:semana me
-59 35 es:semana ni
-27 -36 es:semana ningun
4 -27 es:semana no
-91 18 es:semana pasada
37 22 es:semana que
26 19 es:semana se
-21 8 es:semana sin
-11 3 es:semana y
-33 25 es:semana ya
21 -10 es:senal
-51 -3 es:senale
-23 -27 es:senale de
17 -37 es:sencil
59 60 es:seno
-18 -2 es:senor
7 14 es:senor de
28 7 es:senor me
-12 -3 es:senora
18 10 es:senora con
-42 -54 es:senora de
-23 -27 es:senora del
-21 -35 es:senora me
-4 -10 es:senora que
-26 -88 es:senore
34 20 es:senori
-48 27 es:sentab
87 88 es:sentad
85 97 es:sentad en
-42 -5 es:sentar
-31 -10 es:sente
19 21 es:sente en
53 14 es:senten
-62 -24 es:senti
14 32 es:senti nada
-20 40 es:senti que
53 14 es:sentia
-99 -22 es:sentid
-29 57 es:sentid a
4 16 es:sentir
-72 -51 es:sento
57 29 es:sepa
122 123 es:sepan
-46 -13 es:separa
-2 -35 es:separe
26 48 es:sepas
-4 39 es:sepas que
59 60 es:septim
-46 -106 es:sepult
-19 39 es:sequia
7 40 es:ser
56 87 es:ser el
-8 0 es:ser yo
39 32 es:sera
21 4 es:sera el
77 69 es:sereno
14 100 es:seria
-82 11 es:seria mas
-68 51 es:seria no
49 51 es:seria un
-66 19 es:serian
-58 -35 es:serie
-33 -66 es:serie de
-72 -74 es:serie y
43 53 es:serio
-76 -89 es:sermon
-6 33 es:sertra
-79 101 es:servi
-17 8 es:servic
75 32 es:servid
-32 -12 es:servil
-14 -23 es:servil y
-41 -59 es:servir
22 17 es:sesent
17 47 es:sesent y
-37 -36 es:sesion
-40 -40 es:sesion del
8 5 es:sesion hasta
-27 -25 es:sesion me
4 11 es:setent
-16 17 es:setent y
-88 -105 es:shakir
-12 -13 es:si
-37 -32 es:si a
-2 18 es:si acaso
63 45 es:si aguant
43 20 es:si al
-47 -45 es:si alguie
-20 -26 es:si el
23 31 es:si en
-56 -55 es:si era
18 21 es:si es
-47 17 es:si eso
43 43 es:si esta
-53 -75 es:si estaba
-41 -26 es:si esto
-5 -15 es:si estoy
-10 -30 es:si fuera
-47 -56 es:si hay
-43 -23 es:si hice
0 38 es:si hoy
-35 43 es:si hubier
32 22 es:si la
-35 25 es:si le
-1 18 es:si lo
-64 -43 es:si los
2 40 es:si me
-5 -1 es:si mi
-59 -4 es:si nada
-43 -62 es:si pero
8 -32 es:si que
51 57 es:si quiero
58 -8 es:si respir
-23 -32 es:si se
45 7 es:si si
-8 26 es:si soy
-18 -31 es:si te
74 89 es:si tengo
-100 -23 es:si un
24 -8 es:si voy
6 -2 es:si vuelve
40 5 es:si vuelvo
7 -16 es:si y
-17 8 es:si ya
15 -2 es:si yo
18 9 es:sido
-8 -3 es:siempr
-52 -81 es:siempr de
-21 2 es:siempr fue
-19 19 es:siempr la
16 -16 es:siempr lo
46 16 es:siempr me
-40 -58 es:siendo
16 61 es:sienta
37 25 es:siente
-33 31 es:siento
-29 23 es:siento en
-10 32 es:siento las
0 -16 es:siento livian
13 44 es:siento nada
30 -12 es:siento paz
-70 56 es:siento que
-33 64 es:siento un
-36 37 es:siento una
-10 -20 es:sierra
-61 -68 es:siesta
-21 1 es:siete
-64 21 es:siete anos
36 20 es:siete cartas
-42 -53 es:siete horas
-14 56 es:siete meses
-37 -56 es:siete y
80 39 es:siga
-63 -59 es:siglo
-89 -122 es:signif
-18 1 es:sigo
11 10 es:sigo con
-67 -6 es:sigo igual
58 9 es:sigue
68 69 es:sigue ahi
-31 37 es:siguen
-38 -56 es:siguie
-40 -13 es:siguio
-2 -15 es:silenc
44 50 es:silla
-51 -77 es:silla vacia
-81 -62 es:sillas
-18 -50 es:sillon
-41 -35 es:sillon y
-18 0 es:simpat
16 10 es:simple
-65 -23 es:simula
-36 -16 es:simula de
-14 1 es:sin
15 56 es:sin comer
0 -20 es:sin cortar
-7 -20 es:sin dolor
-75 78 es:sin dormir
-5 -38 es:sin drama
-73 -52 es:sin el
-20 50 es:sin ganas
32 -6 es:sin llave
20 -38 es:sin llorar
-34 34 es:sin mirar
-29 -2 es:sin parar
-69 50 es:sin plan
-31 48 es:sin planes
41 -3 es:sin que
-32 -36 es:sin querer
-20 25 es:sin record
-60 23 es:sin saber
-15 -61 es:sin tembla
-60 53 es:sin tomar
-33 36 es:sin trabaj
-39 -18 es:sin voz
34 16 es:sincer
47 76 es:sinmi
37 62 es:sino
-29 -30 es:sino me
-45 -58 es:sintie
-76 -33 es:sintio
24 3 es:siquie
-27 9 es:sirve
-70 10 es:sirve para
-24 -16 es:sirvio
-30 -73 es:sirvio lo
-8 39 es:sirvo
-89 7 es:sirvo ni
-35 8 es:sirvo para
-32 -50 es:sistem
50 30 es:sitio
36 16 es:situac
-51 -21 es:six
-55 -52 es:so
48 77 es:sobra
-4 -13 es:sobra para
21 -9 es:sobran
-36 4 es:sobre
-96 -76 es:sobre alfons
66 45 es:sobre la
-41 -25 es:sobre las
-47 -87 es:sobre mi
-26 -37 es:sobre todo
29 28 es:sobred
-56 20 es:sobred y
63 -13 es:sobres
44 -9 es:sobres con
-42 35 es:sobrev
-13 -20 es:sobrin
11 -14 es:sobrin me
20 -3 es:sobrin y
29 18 es:sobro
33 38 es:socavo
-81 24 es:social
25 -1 es:soda
-82 -109 es:sofa
28 13 es:soga
8 -9 es:soga en
87 84 es:soga esta
11 2 es:soga para
-14 -4 es:soga y
-15 -33 es:sol
44 16 es:sol mi
-10 -6 es:sola
58 35 es:sola con
38 64 es:sola cosa
-5 -53 es:sola el
15 11 es:sola en
-45 -37 es:sola me
-36 -40 es:sola y
11 3 es:solame
-4 30 es:solas
-46 -22 es:soldad
12 -38 es:solita
29 21 es:solito
-20 3 es:solo
85 49 es:solo a
42 29 es:solo con
-21 -18 es:solo de
-6 -14 es:solo en
91 65 es:solo espero
-69 -53 es:solo estoy
-28 -23 es:solo falta
53 91 es:solo me
49 44 es:solo necesi
25 117 es:solo no
20 74 es:solo que
55 92 es:solo queda
22 12 es:solo queria
-46 -53 es:solo quiero
55 50 es:solos
3 -41 es:soltab
21 -3 es:soltar
37 66 es:solte
-2 -7 es:solto
46 44 es:soluci
-47 2 es:sombra
-12 -25 es:son
-11 -31 es:son las
-12 -21 es:son los
-32 28 es:son mias
-3 -8 es:son nueve
34 32 es:son para
-6 -11 es:son tres
-65 118 es:sonand
-47 -21 es:sone
-36 -40 es:sone con
-11 -23 es:sone que
-63 -88 es:sonido
-45 -29 es:sono
-47 0 es:sonrei
-19 32 es:sonrie
-60 11 es:sonrio
-65 -68 es:sopa
-23 -35 es:sopa de
1 59 es:soport
-79 -89 es:sorpre
106 84 es:sorry
-66 -30 es:sorteo
18 19 es:sos
54 56 es:sospec
-19 77 es:sotano
-37 8 es:soy
-73 -10 es:soy bomber
37 18 es:soy de
-5 6 es:soy el
24 0 es:soy enferm
-53 -46 es:soy la
-61 73 es:soy un
-26 41 es:soy una
-58 -39 es:soy veteri
64 3 es:soy yo
33 52 es:spoile
-56 -32 es:sticke
-129 -48 es:stop
-101 -102 es:storni
14 -7 es:su
-12 -15 es:su abuela
7 -32 es:su cuarto
-33 -37 es:su cumple
-10 -9 es:su herman
-51 -15 es:su madre
-75 10 es:su mujer
44 59 es:su nombre
30 7 es:su padre
-11 59 es:su puerta
5 -76 es:suave
-37 -14 es:suavec
64 -6 es:suba
-61 47 es:sube
33 51 es:suben
-6 -19 es:subi
3 17 es:subi a
47 45 es:subi al
-31 -8 es:subi la
37 21 es:subida
36 43 es:subido
11 20 es:subido a
-33 -68 es:subien
80 -10 es:subier
-90 -101 es:subimo
-43 -58 es:subimo a
-129 49 es:subio
-13 57 es:subir
-26 53 es:subir al
-39 -21 es:subirm
-23 2 es:subirm a
-41 -41 es:subita
16 -26 es:subo
57 6 es:subray
-61 16 es:subte
-52 44 es:sucia
-121 -25 es:sudaba
20 51 es:sudand
-55 -38 es:sude
-54 94 es:sudo
-27 -14 es:suegra
21 -19 es:suegra se
-55 -46 es:suegro
-44 38 es:sueldo
25 4 es:suelo
54 46 es:suelo y
66 79 es:suelta
76 87 es:suelto
0 38 es:suelto el
34 11 es:suena
71 75 es:suenan
-68 31 es:suene
-45 -27 es:sueno
-13 9 es:sueno con
-44 -48 es:sueno de
-30 26 es:sueno que
-91 -80 es:suerte
-22 -48 es:sueter
98 101 es:sufici
53 70 es:sufrir
34 22 es:suicid
-36 75 es:suicid cuando
-14 -39 es:suicid en
26 -16 es:suicid es
-9 -38 es:suicid y
35 31 es:suicid ya
90 48 es:supe
-62 20 es:super
-22 4 es:supera
-20 -50 es:superv
3 9 es:supier
7 46 es:supier que
3 -26 es:suplen
23 36 es:suplic
39 50 es:supong
-25 -10 es:surf
19 -6 es:sus
-54 -40 es:sus cigarr
-10 34 es:sus padres
35 -19 es:sus pastil
-64 -68 es:suscri
-71 -78 es:suspen
-84 -71 es:susto
38 38 es:suya
23 16 es:suyo
94 110 es:ta
-48 -71 es:tablas
18 14 es:tablet
-49 -70 es:tacone
-87 -90 es:tacos
-7 -29 es:tal
-50 -56 es:taladr
-15 -17 es:taller
-37 -40 es:taller de
12 -20 es:tamale
-29 -8 es:tamano
-3 -28 es:tamari
37 4 es:tambie
-21 -23 es:tambie en
-23 -25 es:tambie me
24 43 es:tambie que
-9 84 es:tampoc
31 43 es:tampoc me
33 25 es:tan
-1 58 es:tan mal
-18 -50 es:tanato
-24 -37 es:tango
-114 -98 es:tanta
10 33 es:tantas
-49 -44 es:tantit
-26 -31 es:tanto
19 -10 es:tanto que
-32 -47 es:tantos
42 33 es:tapa
-64 -60 es:tapaba
64 71 es:tape
33 6 es:tape la
45 64 es:tape las
-61 -86 es:tapers
-113 -119 es:tapon
-91 -95 es:tapone
-30 -32 es:taquil
-4 -1 es:tarda
-9 -5 es:tarda en
0 -38 es:tardan
-60 -65 es:tarde
-47 -27 es:tarde el
-1 -9 es:tarde me
-19 -10 es:tarde no
-77 -65 es:tarde y
13 21 es:tarde ya
2 39 es:tardes
-57 -52 es:tardo
-16 -19 es:tarea
-48 -70 es:tarea de
17 63 es:tarea no
-43 -47 es:tarea se
-25 -25 es:tarea y
-47 -19 es:tarjet
-20 -29 es:tarro
-79 -59 es:tarta
-14 53 es:tata
-87 15 es:tatuaj
13 9 es:taxi
-15 4 es:tdo
-41 -43 es:te
5 -5 es:te asuste
28 36 es:te conte
-5 -10 es:te cuento
-11 -16 es:te dejo
-36 -9 es:te escrib
20 55 es:te juro
3 36 es:te lo
59 74 es:te preocu
31 44 es:te puedo
15 0 es:te quiero
27 6 es:te voy
-72 -104 es:teatro
-26 -29 es:techo
4 6 es:techo y
-59 -65 es:tecnic
-41 -57 es:tejado
7 35 es:tele
21 65 es:tele me
9 0 es:telefo
-23 -23 es:telefo de
-20 -22 es:telefo en
-53 11 es:telefo no
59 59 es:telefo y
-17 -71 es:teleno
43 58 es:televi
66 67 es:tell
38 39 es:telon
-40 -51 es:tema
-62 -67 es:temazo
-19 -25 es:tembla
-35 -39 es:tembla las
-88 0 es:temblo
-77 114 es:temo
-25 32 es:tempor
-41 -73 es:tempra
-29 -26 es:tended
-80 -78 es:tender
-27 -27 es:tender y
111 104 es:tendi
-88 -97 es:tendie
-35 -2 es:tendra
-59 31 es:tendri
-39 48 es:tendri que
-19 -34 es:tenemo
30 30 es:tener
56 85 es:tener que
-1 -48 es:tenga
11 -22 es:tengas
27 19 es:tengo
81 49 es:tengo 13
0 63 es:tengo a
58 72 es:tengo aqui
48 80 es:tengo con
-2 -19 es:tengo decidi
-23 -21 es:tengo dentis
23 23 es:tengo el
39 25 es:tengo en
-7 -11 es:tengo fecha
-32 15 es:tengo ganas
-21 0 es:tengo ideas
59 63 es:tengo la
30 3 es:tengo las
69 76 es:tengo lo
35 -17 es:tengo miedo
16 -11 es:tengo mucho
-19 56 es:tengo nada
3 41 es:tengo ni
-45 -45 es:tengo ningun
-14 -21 es:tengo ochent
40 42 es:tengo otra
48 63 es:tengo pensad
25 83 es:tengo pensam
17 -19 es:tengo que
-43 17 es:tengo sesent
21 16 es:tengo sueno
58 53 es:tengo todo
-33 -41 es:tengo tres
-6 -26 es:tengo un
15 48 es:tengo una
-15 -32 es:tengo ~
-20 54 es:tenia
-12 12 es:tenia diez
27 43 es:tenia la
-43 60 es:tenia nueve
112 90 es:tenia que
-89 -59 es:tenias
-36 -24 es:tenido
57 23 es:tenis
-77 -38 es:tensio
-29 -40 es:tequil
-52 -60 es:terape
-24 -7 es:terapi
-11 24 es:tercer
9 7 es:termin
64 73 es:termin con
23 25 es:termin el
-24 -30 es:termin la
8 -35 es:termin por
25 16 es:termin todo
-49 -68 es:termin y
-62 -54 es:termo
61 59 es:terraz
-42 -15 es:terrem
2 44 es:terren
-32 -48 es:terrib
-90 -1 es:terror
-93 -103 es:tesis
30 16 es:testam
-30 -35 es:testam en
25 -9 es:the
-38 -39 es:thelma
42 34 es:them
57 5 es:ti
-94 -89 es:tia
23 20 es:tia con
-29 -53 es:tibio
30 22 es:ticket
-29 32 es:tiembl
-64 27 es:tiembl la
6 42 es:tiembl las
-10 10 es:tiempo
-34 -51 es:tiempo a
-76 -51 es:tiempo para
-13 31 es:tiempo y
-72 -7 es:tienda
26 39 es:tiene
28 13 es:tiene a
-54 44 es:tiene arregl
47 69 es:tiene el
61 45 es:tiene encerr
-36 -37 es:tiene la
6 5 es:tiene que
26 4 es:tiene razon
-42 75 es:tiene sentid
61 52 es:tiene tres
-6 30 es:tiene un
-86 -58 es:tiene una
47 51 es:tienen
46 35 es:tienen a
35 42 es:tienen en
23 19 es:tienen encerr
-77 -93 es:tienes
4 -16 es:tierra
-17 -24 es:tijera
33 16 es:tijera de
-57 -47 es:till
-50 -34 es:timbre
3 15 es:tina
78 81 es:tinaco
-59 -61 es:tinto
-23 2 es:tio
-13 38 es:tio me
-1 -25 es:tipo
17 2 es:tipo que
48 56 es:tipos
-11 -43 es:tira
-20 93 es:tirado
-65 -51 es:tiramo
-28 -14 es:tiramo las
58 59 es:tirand
-8 4 es:tirar
37 34 es:tirar al
48 43 es:tirar del
42 22 es:tirarl
17 55 es:tirarm
31 17 es:tirarm al
72 73 es:tirarm del
42 -5 es:tiraro
-65 -47 es:tirars
19 58 es:tire
7 -48 es:tire del
-47 45 es:tire el
-63 21 es:tire las
-29 -67 es:tired
-6 6 es:tiro
-19 1 es:tiro al
-31 17 es:tiro de
44 85 es:tiro del
-7 35 es:tiro en
-69 -36 es:tiro por
-58 -43 es:tiro y
-71 -89 es:tiroid
24 20 es:tiron
-55 -79 es:tirote
-106 54 es:tito
51 52 es:to
26 22 es:toalla
32 26 es:toalla ya
50 50 es:tobill
37 14 es:toby
-10 -26 es:toc
42 -31 es:toca
16 14 es:toca a
-126 33 es:tocaba
-30 6 es:tocado
9 8 es:tocand
-70 -57 es:tocar
-40 100 es:tocast
-72 -74 es:toco
-76 -58 es:toco el
-46 -42 es:toco hacer
-25 -23 es:toco la
3 -4 es:toda
-13 -14 es:toda la
20 9 es:todas
-73 16 es:todas las
-29 -40 es:todas mis
49 31 es:todas y
-27 -9 es:todavi
24 -3 es:todavi lo
-54 0 es:todavi me
-49 -42 es:todavi no
18 29 es:todo
21 40 es:todo ahora
32 -1 es:todo arregl
-25 -67 es:todo bien
7 10 es:todo chill
-31 -68 es:todo de
-31 -48 es:todo el
14 13 es:todo en
-71 -67 es:todo esta
-19 -38 es:todo este
26 -39 es:todo hasta
-19 -26 es:todo listo
-40 60 es:todo lo
5 55 es:todo me
-5 52 es:todo no
-20 -5 es:todo para
-5 24 es:todo pensad
19 -8 es:todo por
-44 28 es:todo se
-29 -33 es:todo tranqu
80 55 es:todo y
59 95 es:todo ya
1 21 es:todos
-60 -23 es:todos al
-28 -54 es:todos con
17 -10 es:todos de
3 -22 es:todos en
-8 -20 es:todos hasta
-14 28 es:todos les
49 63 es:todos los
-40 -49 es:todos me
23 36 es:todos mis
-60 33 es:todos se
46 36 es:todos y
-33 -83 es:tolera
-39 39 es:toma
4 2 es:tomaba
68 49 es:tomada
-31 60 es:tomado
17 51 es:tomado la
-38 -39 es:tomamo
-15 -8 es:tomand
10 14 es:tomand en
-10 7 es:tomar
-60 53 es:tomar y
58 92 es:tomarm
-54 -77 es:tomas
-14 -37 es:tomate
25 15 es:tome
66 42 es:tome cuaren
-41 -30 es:tome el
-76 -66 es:tome la
-54 -55 es:tome las
34 14 es:tome lo
-9 -6 es:tome toda
34 49 es:tome todas
29 25 es:tome todo
-78 -3 es:tome un
-20 -58 es:tome una
-39 62 es:tome unas
7 44 es:tomo
-40 64 es:tomo antes
46 83 es:tomo el
22 12 es:tomo todo
-57 -51 es:tomorr
85 81 es:tonigh
-84 28 es:tono
-17 -81 es:tonta
-16 -60 es:tonter
-56 -78 es:tonto
-37 50 es:toque
-51 -26 es:torcid
-21 -65 es:torneo
-43 -87 es:torniq
-80 -48 es:toro
-22 -62 es:torre
-59 -57 es:torre y
-46 -67 es:torres
-13 -18 es:torta
-20 29 es:tortil
-71 -61 es:tos
41 -24 es:tosio
-47 -129 es:tostad
32 37 es:total
36 49 es:trabad
-22 -6 es:trabaj
25 15 es:trabaj a
47 26 es:trabaj con
-3 -14 es:trabaj de
41 38 es:trabaj doble
24 10 es:trabaj el
-16 -44 es:trabaj en
47 44 es:trabaj me
-20 -48 es:trabaj no
14 37 es:trabaj para
14 63 es:trabaj y
-52 -43 es:trabo
-52 -72 es:tracto
-18 2 es:trae
36 55 es:traer
-73 -56 es:trafic
42 35 es:tragar
-19 -26 es:traged
-67 -18 es:trago
100 81 es:trague
-22 -40 es:trague el
73 38 es:trague todo
-29 -1 es:traia
101 69 es:traido
-43 -55 es:traiga
48 38 es:traigo
49 71 es:traigo la
-3 -15 es:traje
34 1 es:trajer
23 7 es:trajo
-4 -1 es:tramit
-36 -75 es:tramo
-70 -86 es:trampa
-39 -83 es:tranco
-7 -22 es:tranqu
38 5 es:tranqu despue
-15 6 es:tranqu no
14 -4 es:tranqu y
61 75 es:tranqu ya
10 18 es:transf
37 67 es:trapo
65 68 es:tras
33 25 es:traspa
-19 -64 es:traste
-38 -17 es:tratam
41 68 es:tratar
6 17 es:trato
-91 83 es:trece
-4 5 es:treint
-94 -2 es:treint anos
-40 43 es:treint y
-52 -57 es:tren
2 15 es:tren de
26 20 es:tren y
59 47 es:trenes
1 15 es:tres
0 19 es:tres anos
8 -11 es:tres cosas
47 19 es:tres de
35 48 es:tres dias
4 -9 es:tres horas
8 -6 es:tres meses
24 10 es:tres noches
42 -6 es:tres que
-32 19 es:tres semana
-11 -32 es:tres veces
22 12 es:tres y
23 5 es:trimes
-10 -36 es:triste
-81 -66 es:triste hoy
-101 -63 es:triste pero
-42 -53 es:triste por
38 8 es:trofeo
15 60 es:trompa
-102 -75 es:tronco
-17 -40 es:trozos
-64 -58 es:truco
9 -6 es:tu
9 10 es:tu eres
17 41 es:tu que
18 -3 es:tubo
65 54 es:tudo
26 -13 es:tumba
6 7 es:tumba de
30 12 es:turno
52 41 es:turno a
-13 -23 es:turno de
-34 -23 es:turno en
-14 -18 es:turnos
-68 -42 es:tus
-82 -40 es:tutora
-22 -11 es:tuve
-64 31 es:tuve ganas
-14 -35 es:tuve que
-124 -11 es:tuve un
47 -17 es:tuve una
-35 87 es:tuvier
31 -73 es:tuvimo
-81 -52 es:tuvimo que
47 81 es:tuvo
82 97 es:tuya
-59 -40 es:u
25 27 es:ultima
-45 -39 es:ultima de
-58 -64 es:ultima entrad
-15 -22 es:ultima hoja
26 -1 es:ultima pagina
-40 -36 es:ultima sesion
50 62 es:ultima vez
-33 -40 es:ultima y
43 27 es:ultimo
-31 -69 es:ultimo dia
-16 19 es:ultimo mensaj
28 27 es:ultimo que
-26 -22 es:un
61 70 es:un 2
-73 -62 es:un 6
-78 -81 es:un 7
-34 -43 es:un abrazo
-21 19 es:un alumno
31 63 es:un amigo
-37 -22 es:un ano
-1 -32 es:un anos
-24 -1 es:un ataque
20 4 es:un audio
38 39 es:un balazo
22 9 es:un beso
10 12 es:un bote
-41 -47 es:un buen
-40 -34 es:un caball
-40 -34 es:un cafe
21 54 es:un camion
-47 -14 es:un chico
-10 11 es:un chiste
11 0 es:un client
4 -11 es:un coche
-30 33 es:un compan
24 -6 es:un corazo
-6 -39 es:un cuchil
-20 -24 es:un decir
-20 79 es:un dedo
9 -3 es:un depart
-67 -41 es:un descon
30 29 es:un dia
-16 -33 es:un dibujo
-44 -57 es:un diez
-79 17 es:un estorb
-2 18 es:un frasco
-2 -10 es:un frio
-27 -21 es:un gato
-27 28 es:un grupo
19 20 es:un gusto
-7 -12 es:un helado
11 38 es:un hombre
20 14 es:un hotel
-2 65 es:un hueco
-11 -1 es:un infart
-33 -9 es:un juego
-84 -68 es:un jugo
-37 -38 es:un libro
38 52 es:un lugar
30 -7 es:un machet
10 -12 es:un mensaj
-20 31 es:un mes
-10 -21 es:un monton
10 33 es:un muchac
-25 -32 es:un muerto
-29 1 es:un nino
-11 -10 es:un nudo
11 13 es:un nueve
20 -6 es:un paso
-33 35 es:un pelo
13 2 es:un perro
-76 31 es:un peso
4 -8 es:un piso
-18 0 es:un plan
18 29 es:un plato
3 -39 es:un poco
-9 -16 es:un poquit
-54 39 es:un presta
-38 44 es:un puente
2 -28 es:un ratito
14 26 es:un rato
-10 -15 es:un reloj
-44 2 es:un segund
-22 -45 es:un senor
-24 -35 es:un silenc
6 -12 es:un sobre
-83 -61 es:un susto
-65 6 es:un te
-58 58 es:un tiempo
15 -4 es:un tipo
-21 -10 es:un tiro
17 15 es:un tiron
-11 -45 es:un trabaj
14 -3 es:un tramit
-58 -52 es:un tronco
-13 -29 es:un vaso
-1 -8 es:un video
-124 45 es:un vidrio
-8 20 es:una
-51 16 es:una amiga
14 36 es:una bala
43 30 es:una bolsa
-81 35 es:una botell
-34 -62 es:una buena
-37 45 es:una cachet
24 -6 es:una caja
-43 -42 es:una cajita
-13 -32 es:una cancio
-46 78 es:una carga
36 34 es:una carpet
-27 -29 es:una carta
-99 -13 es:una compan
27 18 es:una corona
32 42 es:una cosa
42 2 es:una de
-47 15 es:una epoca
-15 -29 es:una forma
54 39 es:una foto
-32 -21 es:una gallet
36 64 es:una hoja
0 -7 es:una hora
-55 -40 es:una inutil
-7 -10 es:una locura
8 52 es:una madre
-8 -3 es:una mano
-18 87 es:una manzan
-56 -66 es:una muerte
-57 -59 es:una noche
-40 -16 es:una nota
-49 -48 es:una novela
-4 18 es:una para
0 -23 es:una person
-3 35 es:una pistol
-69 -36 es:una planta
11 -1 es:una por
15 -13 es:una pregun
-47 -61 es:una puerta
-86 -30 es:una radio
8 22 es:una semana
-48 -27 es:una senora
-27 -34 es:una serie
41 35 es:una silla
31 91 es:una sobred
3 10 es:una soga
25 79 es:una sola
-28 -57 es:una vecina
2 58 es:una vez
-12 5 es:una ya
-68 -98 es:una ~
72 75 es:unaliv
12 15 es:unas
-13 15 es:unas cuanta
52 106 es:unica
24 22 es:unica que
31 0 es:unico
43 89 es:unico que
-21 -9 es:unifor
-56 5 es:univer
33 -7 es:uno
37 5 es:uno a
19 29 es:uno de
65 79 es:uno no
17 23 es:uno por
-27 -42 es:uno que
-57 -59 es:uno se
24 -11 es:uno y
15 -29 es:unos
-46 -28 es:unos tacos
-20 12 es:urgenc
-45 -43 es:urugua
73 56 es:usamos
-46 -42 es:usar
-38 -13 es:use
29 11 es:uso
17 34 es:usted
51 67 es:usted dijo
65 37 es:usted hizo
21 -17 es:usted me
-20 51 es:usted no
26 13 es:usted que
-51 -48 es:usted sabe
37 25 es:usted si
-10 -8 es:usted siempr
-2 10 es:usted ya
-13 -23 es:ustede
-50 -34 es:uva
77 49 es:va
94 67 es:va a
-64 -68 es:va bien
-6 -10 es:va de
-44 32 es:va la
32 28 es:va mejor
23 20 es:va mi
-6 -3 es:vaca
-32 -61 es:vacaci
-54 -67 es:vacaci y
22 6 es:vacas
-2 51 es:vacia
-19 -1 es:vacia y
19 -9 es:vaciad
-58 -67 es:vaciam
-15 -31 es:vacian
53 87 es:vacie
-31 5 es:vacio
-106 -14 es:vacios
-64 -32 es:vacuna
59 -34 es:vaina
-72 -58 es:vale
-30 35 es:vale nada
-46 -49 es:valenc
-6 56 es:valgo
-88 82 es:valgo nada
-66 76 es:valian
-20 -48 es:valien
19 11 es:valija
76 29 es:valio
64 50 es:valio hoy
-49 -56 es:valle
106 76 es:valor
75 72 es:valor y
-38 -49 es:vamos
-47 -49 es:vamos a
-43 -52 es:vamos de
79 71 es:van
63 26 es:van a
-64 -5 es:van dos
-31 -35 es:van en
-43 77 es:van tres
-28 -23 es:variar
-107 -18 es:varios
-75 -13 es:varios dias
-57 -74 es:vas
-38 -49 es:vas a
30 17 es:vaso
-37 -9 es:vaya
-32 3 es:vaya a
107 113 es:vayan
-71 -9 es:vayas
-24 15 es:ve
-52 -43 es:ve el
-63 29 es:ve la
-21 -48 es:vea
64 56 es:vean
-35 -11 es:veces
-61 9 es:veces a
-72 -61 es:veces al
19 -16 es:veces con
-54 -62 es:veces en
18 30 es:veces la
-30 39 es:veces lo
-32 81 es:veces me
-94 12 es:veces pienso
-41 -34 es:veces por
-58 57 es:veces quisie
52 -35 es:veces y
23 14 es:vecina
-63 -6 es:vecina del
-5 27 es:vecina y
76 62 es:vecini
-76 -37 es:vecino
-42 -31 es:vecino con
-31 23 es:vecino del
21 -42 es:vecino no
-15 -37 es:vecino que
-79 -31 es:veda
-33 -47 es:veia
-18 14 es:veinte
-45 -1 es:veinte anos
-6 -23 es:veinte minuto
-101 -32 es:veinte veces
-3 -33 es:veinti
12 38 es:veinti anos
-52 -73 es:vela
22 10 es:velita
-1 12 es:velori
35 36 es:vemos
-89 -75 es:vemos el
61 55 es:vemos en
-22 -40 es:venas
-52 -92 es:vencid
-57 31 es:vendad
-73 -23 es:vende
-65 -50 es:vender
12 37 es:vendi
-1 -22 es:vendi la
-56 -58 es:vendid
-43 -43 es:vendio
-68 -44 es:vendo
-47 -34 es:vendo la
29 27 es:vendra
-11 -22 es:veneno
39 25 es:veneno del
-8 -13 es:veneno para
39 53 es:venga
-9 -8 es:venga a
23 21 es:venga alguie
5 -4 es:vengan
25 14 es:vengo
-89 -62 es:venia
-33 -42 es:venido
37 3 es:venir
30 41 es:ventan
-30 -48 es:ventan abiert
-16 37 es:ventan con
9 29 es:ventan en
27 8 es:ventan y
-25 -53 es:ventil
19 53 es:veo
-5 -33 es:veo el
-8 5 es:veo la
-69 6 es:veo salida
-56 71 es:veo sentid
1 -33 es:ver
-38 -2 es:ver a
1 -15 es:ver el
-1 -41 es:ver mas
8 61 es:ver que
26 -25 es:ver si
-53 -18 es:verano
63 86 es:veras
57 54 es:verdad
55 53 es:verdad es
-32 -29 es:verdad no
-57 -34 es:verdad que
60 80 es:verdad y
-43 -71 es:verde
1 -12 es:verde que
-41 -29 es:vereda
-18 -24 es:vergue
14 25 es:verle
53 63 es:verlo
-47 -26 es:verlos
18 47 es:verme
-84 8 es:verte
-28 -71 es:vertig
-33 12 es:very
0 46 es:ves
-38 -56 es:vesicu
43 43 es:vestid
48 45 es:vestid en
34 37 es:vestua
-3 8 es:veteri
-3 13 es:vez
20 26 es:vez a
4 20 es:vez con
-5 -34 es:vez de
-30 -16 es:vez desde
-23 -5 es:vez despue
7 51 es:vez el
17 41 es:vez en
25 53 es:vez esta
-92 -32 es:vez la
-57 -39 es:vez le
-18 -13 es:vez manana
16 -4 es:vez mas
-29 30 es:vez me
-35 -19 es:vez no
-99 -92 es:vez por
-32 3 es:vez que
10 -7 es:vez se
48 12 es:vez y
-24 -29 es:vez ya
33 26 es:vi
21 14 es:vi el
-5 -5 es:vi en
12 -19 es:vi la
-30 -32 es:vi que
18 21 es:vi un
52 33 es:via
8 0 es:via puesta
48 34 es:viaduc
7 18 es:viaduc y
12 -12 es:viaja
11 1 es:viaja y
-94 -8 es:viajar
10 39 es:viaje
32 10 es:viaje y
-90 -35 es:viajo
39 21 es:vias
-82 -139 es:victim
15 33 es:vida
-14 36 es:vida el
-17 -10 es:vida en
73 83 es:vida hoy
18 16 es:vida me
24 79 es:vida no
-15 -22 es:vida porque
-49 -10 es:vida que
13 6 es:vida se
-60 75 es:vida y
-55 56 es:vida ya
-66 -43 es:vidas
-37 -21 es:vidas en
-22 -26 es:video
52 49 es:video para
-15 -21 es:videol
48 22 es:videos
-8 -4 es:vidrio
3 32 es:vieja
12 80 es:vieja que
45 19 es:vieja se
-35 -42 es:vieja y
-50 -3 es:viejas
26 -11 es:viejit
-1 28 es:viejo
-39 -35 es:viejos
-63 -28 es:viendo
-26 -4 es:viendo el
-32 -46 es:viendo la
-20 -18 es:viendo un
-27 -17 es:viendo una
17 -4 es:viene
-8 -27 es:viene a
5 8 es:viene el
5 22 es:viene mi
14 -4 es:viene no
-42 -19 es:vienen
-31 38 es:vienen imagen
-17 -24 es:vienen los
100 99 es:viento
-19 100 es:viera
-38 -18 es:vieras
-2 -13 es:vierne
-28 -23 es:vierne a
36 24 es:vierne compre
-84 -33 es:vierne es
-19 -27 es:vierne le
-21 -25 es:vierne me
-78 -26 es:vierne se
-83 28 es:vierne y
-65 -42 es:vieron
67 14 es:viga
1 -20 es:viga la
-31 71 es:vigila
-44 -86 es:villan
-97 -97 es:vimos
-42 -44 es:vimos el
26 -16 es:vimos la
49 18 es:vine
-9 -23 es:vinier
-29 24 es:vino
-49 -58 es:vino a
-17 -12 es:vino el
-44 -47 es:vino la
31 30 es:vino mi
83 42 es:vio
45 93 es:vio las
-2 113 es:violar
-46 58 es:violar en
-129 -40 es:violen
76 84 es:violo
-26 86 es:virgen
83 39 es:virgen me
-78 -69 es:visita
-3 -21 es:visita me
-24 40 es:visite
27 58 es:vista
17 89 es:viste
-102 -79 es:visto
-69 -68 es:vitami
22 1 es:viva
-113 -18 es:vive
-19 -15 es:vive en
-74 -67 es:vivi
69 69 es:vivien
6 -14 es:vivir
57 36 es:vivir mas
59 -18 es:vivir no
-10 -46 es:vivir y
-19 -4 es:vivir ya
38 111 es:vivo
66 53 es:vo
-25 -10 es:voces
74 54 es:vodka
-30 -41 es:volaba
-81 -109 es:volamo
87 67 es:volant
9 14 es:volar
-32 -52 es:volcan
-54 -57 es:volo
-10 -90 es:volume
-97 -81 es:volunt
5 -16 es:volver
9 94 es:volver a
-24 -41 es:volver al
-4 93 es:volvi
-27 76 es:volvi a
46 80 es:volvi al
-83 7 es:volvi el
-75 -2 es:volvia
2 75 es:volvie
68 23 es:volvim
-51 -76 es:volvio
-17 -41 es:volvio a
17 31 es:volvio el
-18 85 es:vomita
60 74 es:vomite
-127 60 es:vomito
-43 19 es:vomito despue
45 35 es:vos
28 32 es:vos me
20 30 es:vos sabes
14 -3 es:voy
5 15 es:voy a
-85 -97 es:voy al
28 32 es:voy con
-46 -35 es:voy de
-46 -79 es:voy en
51 81 es:voy no
-36 -55 es:voy para
6 28 es:voy por
61 55 es:voy salien
9 -31 es:voy y
21 22 es:voy yo
12 -17 es:voz
-61 -18 es:voz alta
-24 -34 es:voz de
3 -22 es:voz del
70 69 es:voz dice
65 64 es:voz me
1 -15 es:voz que
-67 -90 es:vuelo
32 33 es:vuelta
-76 -96 es:vuelta a
33 43 es:vuelta atras
-50 10 es:vuelta de
-24 -22 es:vuelta todo
-48 22 es:vuelto
-29 15 es:vuelto a
15 -16 es:vuelva
14 21 es:vuelve
9 25 es:vuelve a
-46 -35 es:vuelvo
-12 -11 es:vuelvo a
-1 -12 es:vuelvo el
-11 41 es:vuelvo y
63 63 es:wanna
-68 -87 es:weeken
54 62 es:weon
7 -8 es:wey
54 75 es:wey ya
-32 -55 es:whatsa
65 64 es:whisky
-34 -68 es:wifi
13 18 es:winche
-9 8 es:wn
10 14 es:wrote
29 25 es:y
-17 30 es:y a
66 70 es:y abri
-12 -94 es:y acabam
-18 22 es:y acabe
-12 -40 es:y aguant
-44 -40 es:y ahi
12 22 es:y ahora
-18 -53 es:y al
-6 -16 es:y alcanz
-57 -40 es:y ando
18 121 es:y anoche
-29 43 es:y aparec
-36 -27 es:y aprend
26 4 es:y aqui
4 -10 es:y arregl
-25 42 es:y asi
-51 -36 es:y aun
1 28 es:y ayer
52 17 es:y baje
-26 -45 es:y bien
-5 -72 es:y cada
-22 -2 es:y casi
-44 -21 es:y cene
-31 19 es:y cero
-4 -17 es:y cerre
-40 74 es:y chicle
-3 6 es:y cinco
-76 -104 es:y comimo
12 -27 es:y como
28 14 es:y compre
-14 -16 es:y con
-16 -21 es:y conten
-61 -57 es:y contes
-29 -27 es:y creo
8 -7 es:y cuando
-33 -7 es:y cuatro
-57 -54 es:y da
19 19 es:y de
33 56 es:y del
-52 9 es:y descub
4 39 es:y desde
50 22 es:y despue
9 36 es:y dice
28 -6 es:y dije
40 46 es:y dijo
-13 -39 es:y dormi
-44 -8 es:y dos
-57 -6 es:y duermo
59 66 es:y el
-14 -37 es:y ella
62 48 es:y en
-62 -40 es:y era
37 55 es:y es
26 0 es:y escrib
5 -28 es:y eso
-64 -49 es:y espero
18 25 es:y esta
15 64 es:y estoy
-44 -19 es:y feliz
-59 -23 es:y fue
-20 -27 es:y fui
-77 -22 es:y fuimos
33 36 es:y gracia
-29 -30 es:y hace
-29 -49 es:y hasta
56 32 es:y hay
30 66 es:y he
95 19 es:y hoy
9 2 es:y huele
-13 -29 es:y juliet
-16 -27 es:y la
15 -3 es:y las
-57 -24 es:y le
12 12 es:y les
8 7 es:y listo
-13 -50 es:y llame
11 -2 es:y llego
-4 -38 es:y llegue
-19 -34 es:y llevar
7 12 es:y llevo
-76 -96 es:y llore
-72 0 es:y lloro
-1 -10 es:y lo
45 24 es:y los
-10 3 es:y luego
22 62 es:y manana
-14 9 es:y me
3 -6 es:y media
-92 -68 es:y medio
-28 -23 es:y mi
11 -9 es:y mis
22 -18 es:y muchas
-24 -65 es:y nada
-18 -4 es:y nadie
-33 16 es:y ni
17 38 es:y no
-14 -17 es:y nomas
6 17 es:y nos
-34 36 es:y nueve
-27 22 es:y nunca
19 9 es:y ocho
-40 -61 es:y otra
-39 -35 es:y otro
43 28 es:y pague
0 -5 es:y para
-40 -28 es:y pase
40 11 es:y pedi
-42 -33 es:y pense
13 15 es:y perdon
-10 -1 es:y pidien
-26 -26 es:y pienso
-5 2 es:y por
48 34 es:y porque
-21 -45 es:y pregun
4 -27 es:y puse
48 22 es:y que
-36 -32 es:y quiero
-41 -35 es:y regale
-38 1 es:y respir
-28 -50 es:y result
22 27 es:y sale
-14 25 es:y sali
-37 -39 es:y salio
-46 -37 es:y saque
5 -4 es:y se
18 -26 es:y segui
-72 19 es:y seis
42 45 es:y si
5 79 es:y siento
52 48 es:y sigo
52 41 es:y sigue
20 12 es:y sin
48 29 es:y solo
21 24 es:y son
-5 59 es:y soy
1 45 es:y su
-7 -45 es:y te
13 18 es:y tengo
3 14 es:y termin
22 6 es:y tiene
7 39 es:y todas
26 39 es:y todavi
-54 -65 es:y todo
-12 -24 es:y todos
40 67 es:y trae
-111 29 es:y tres
-15 -61 es:y tuve
32 -1 es:y un
-19 -15 es:y una
-11 -59 es:y uno
-31 -58 es:y usted
-1 -27 es:y va
5 11 es:y veo
41 44 es:y viene
6 -10 es:y volvi
0 16 es:y vomite
66 77 es:y voy
40 51 es:y vuelve
-2 -10 es:y vuelvo
9 22 es:y ya
-46 -27 es:y yo
30 20 es:y ~
22 35 es:ya
52 46 es:ya abri
14 18 es:ya baje
-28 37 es:ya cambie
16 -19 es:ya casi
-11 5 es:ya compre
-20 31 es:ya con
56 64 es:ya conseg
-6 5 es:ya decidi
16 24 es:ya deje
66 65 es:ya elegi
51 34 es:ya empece
17 17 es:ya en
-36 12 es:ya es
48 18 es:ya escogi
37 26 es:ya escrib
-97 -84 es:ya esta
-32 -24 es:ya estaba
10 59 es:ya estan
-4 -6 es:ya estoy
-34 -30 es:ya falta
54 19 es:ya fue
37 19 es:ya fui
42 33 es:ya hable
-9 -10 es:ya habre
-25 -5 es:ya hay
70 80 es:ya hice
19 18 es:ya junte
24 82 es:ya las
11 -28 es:ya le
-8 -23 es:ya les
-1 11 es:ya llevo
-9 -25 es:ya lo
5 -16 es:ya me
-59 111 es:ya nada
-69 -31 es:ya ni
7 13 es:ya no
-58 -86 es:ya nos
-62 -55 es:ya pague
17 31 es:ya pase
-8 51 es:ya paso
-30 -26 es:ya pedi
36 18 es:ya pense
-56 77 es:ya perdi
38 11 es:ya puedo
-23 3 es:ya puse
57 45 es:ya que
2 -11 es:ya sabes
70 65 es:ya saque
38 23 es:ya se
71 71 es:ya sin
-33 -8 es:ya solo
-19 -10 es:ya son
5 -16 es:ya soy
-48 -23 es:ya tengo
2 42 es:ya termin
39 51 es:ya tiene
-18 -23 es:ya tome
-48 43 es:ya tomo
47 28 es:ya va
56 58 es:ya valio
-37 23 es:ya van
-8 -16 es:ya vi
3 21 es:ya voy
-67 -59 es:ya ~
48 71 es:yani
15 2 es:yaniqu
-56 -34 es:yegar
-20 -18 es:yegua
65 10 es:yendo
7 -62 es:yerno
-64 -53 es:yeso
25 28 es:yo
-8 -60 es:yo a
16 3 es:yo antes
-40 -5 es:yo aqui
-23 -42 es:yo con
-2 -40 es:yo de
8 18 es:yo el
15 1 es:yo en
-30 -16 es:yo estaba
-87 -29 es:yo este
67 71 es:yo estoy
45 52 es:yo falte
79 84 es:yo hoy
38 14 es:yo la
-61 -6 es:yo le
-11 -8 es:yo lo
43 23 es:yo me
29 45 es:yo miraba
53 15 es:yo mismo
-54 -30 es:yo ni
-17 54 es:yo no
-19 -30 es:yo pongo
34 42 es:yo por
-65 -65 es:yo que
34 42 es:yo queria
37 17 es:yo quiero
10 -8 es:yo se
33 59 es:yo si
3 15 es:yo siempr
-21 60 es:yo sigo
-30 -15 es:yo sola
-27 -11 es:yo soy
-56 -24 es:yo tambie
8 25 es:yo tengo
-55 47 es:yo tenia
55 43 es:yo voy
70 36 es:yo y
-10 0 es:yo ya
-22 -32 es:yoga
30 35 es:yogure
-19 18 es:you
50 58 es:zaguan
-49 -50 es:zapati
10 2 es:zapato
39 42 es:zapato y
-34 43 es:zarago
81 73 es:zarand
-29 -56 es:zombi
-35 -38 es:zombis
-58 -36 es:zona
-1 -17 es:zumba
20 -28 es:zumban
-52 60 es:zumo
-45 -48 es:~
-25 -38 es:~ a
-41 -80 es:~ ceboll
36 29 es:~ como
-84 -112 es:~ con
-6 -19 es:~ de
-47 -58 es:~ del
-16 -16 es:~ el
-78 -142 es:~ en
-74 29 es:~ haha
-42 -20 es:~ la
3 -29 es:~ me
52 61 es:~ mi
48 56 es:~ no
-6 -70 es:~ para
-49 4 es:~ pena
-110 -73 es:~ pero
-84 -76 es:~ que
-32 -52 es:~ salude
12 -10 es:~ se
-8 6 es:~ tierra
98 85 es:~ una
-37 -42 es:~ y
-94 -70 es:~ ya
-11 -28 es:~ yo
-30 -31 es:~ ~
10 14 exaggeration
-17 5 exaggeration+hold
-17 -23 exaggeration+leisure
-30 -50 exaggeration+mourning
-50 -59 exaggeration+no
10 15 exaggeration+other
-12 -19 exaggeration+past
-25 -56 exaggeration+self
-10 -42 exaggeration+spoken
-21 -10 exaggeration+stand
25 31 exaggeration+tonight
7 -33 exaggeration>exaggeration
-46 -31 exaggeration>hold
-30 -50 exaggeration>mourning
-21 -24 exaggeration>self
66 70 exit
37 -14 exit+find
39 20 exit+forever
21 36 exit+funeral
27 94 exit+gas
36 46 exit+give-away
-27 -12 exit+glad
-8 4 exit+goodbye
41 24 exit+gun
-2 23 exit+height
-12 -7 exit+help
15 40 exit+hold
-30 37 exit+hurt-other
-11 38 exit+hurt-self
-6 4 exit+intend
-18 44 exit+kill-self
-36 -26 exit+kin
3 15 exit+last
13 6 exit+laugh
-37 -49 exit+leisure
-20 -7 exit+letter
10 1 exit+life
68 52 exit+love
38 73 exit+matter
-10 -9 exit+media
-17 -10 exit+no
-53 -54 exit+now
-13 -4 exit+old
-11 -26 exit+other
-25 24 exit+other-danger
26 26 exit+pain
0 -11 exit+papers
-16 38 exit+passed
24 -8 exit+past
43 38 exit+peace
35 30 exit+pet
46 25 exit+pills
20 56 exit+prepare
30 26 exit+quantity
-18 32 exit+question
5 42 exit+revenge
11 66 exit+rope
-16 -6 exit+routine
-7 -20 exit+school
18 -2 exit+self
52 40 exit+sleep-away
4 -47 exit+sorry
-24 7 exit+spoken
8 4 exit+stand
-22 -17 exit+substance
-3 -11 exit+thanks
-3 27 exit+therapy
4 9 exit+tonight
26 -13 exit+took
16 7 exit+train
26 16 exit+trapped
-35 -24 exit+urge
29 48 exit+vehicle
-13 -16 exit+violence
-39 -17 exit+voices
23 19 exit+waiting
-2 51 exit+want
0 -9 exit+water
-14 -31 exit+work
32 14 exit+wound
35 10 exit+you
24 10 exit>aftermath
0 -34 exit>anymore
-23 -16 exit>cannot
-5 -30 exit>chores
-30 -37 exit>date
-2 -14 exit>die
-17 -39 exit>end
25 -2 exit>exit
39 20 exit>forever
5 16 exit>glad
27 42 exit>hold
-4 -11 exit>kin
10 11 exit>leisure
12 21 exit>life
-2 97 exit>no
-29 -47 exit>now
-14 -4 exit>other
25 46 exit>passed
16 -14 exit>past
48 58 exit>peace
-24 -28 exit>prepare
11 8 exit>quantity
75 59 exit>rope
-16 -7 exit>spoken
-40 -39 exit>stand
9 19 exit>tonight
-15 -9 exit>trapped
37 40 exit>vehicle
-31 -8 exit>want
-3 -7 exit>work
11 31 find
-5 -39 find+forever
-13 16 find+gas
-1 -7 find+give-away
33 31 find+goodbye
58 49 find+gun
-5 -15 find+height
-9 -10 find+help
28 17 find+hold
13 22 find+intend
18 20 find+kill-self
17 41 find+kin
-17 -19 find+last
13 -5 find+laugh
-15 -14 find+leisure
-47 -7 find+letter
13 4 find+life
5 4 find+matter
-52 -67 find+media
-29 -16 find+mourning
7 21 find+nature
39 33 find+no
4 3 find+now
-50 -39 find+old
12 12 find+other
-13 11 find+other-danger
-11 -5 find+pain
69 34 find+papers
-3 13 find+passed
-4 10 find+past
8 32 find+peace
23 -5 find+pet
-13 7 find+pills
-19 -5 find+prepare
4 15 find+question
7 -9 find+revenge
-21 21 find+rope
-28 -16 find+routine
9 22 find+school
20 1 find+secret
-4 8 find+self
-6 8 find+spoken
-37 -28 find+stand
1 24 find+substance
-9 -24 find+therapy
43 23 find+tonight
-35 -3 find+took
-11 -14 find+trapped
33 53 find+urge
-14 -1 find+violence
11 42 find+voices
5 5 find+waiting
46 8 find+want
-21 -9 find+water
-20 -16 find+wound
11 -13 find+you
29 28 find>after
-19 -30 find>blade
-31 -16 find>chores
-9 -28 find>date
30 34 find>die
28 17 find>end
7 -20 find>exit
36 52 find>find
-1 -6 find>glad
-30 -5 find>hold
50 23 find>intend
2 21 find>kin
-24 -42 find>letter
-26 -13 find>matter
7 -21 find>no
9 39 find>now
-20 3 find>old
-13 7 find>other
16 50 find>passed
45 36 find>past
32 49 find>peace
38 45 find>prepare
-10 33 find>quantity
-23 9 find>question
-6 -22 find>routine
1 40 find>self
19 -28 find>spoken
-15 -33 find>stand
26 -9 find>tonight
-7 -12 find>trapped
-19 -32 find>want
62 46 find>work
63 71 forever
12 24 forever+give-away
24 36 forever+glad
76 74 forever+goodbye
-13 28 forever+gun
32 25 forever+height
-36 -41 forever+hold
-48 -53 forever+hurt-self
-33 32 forever+intend
-34 -31 forever+kill-self
28 13 forever+kin
-17 7 forever+last
4 7 forever+laugh
-7 -5 forever+leisure
22 26 forever+letter
-37 -30 forever+life
-29 -45 forever+media
-10 -8 forever+no
6 28 forever+now
24 8 forever+old
4 -11 forever+other
4 -12 forever+papers
-39 -17 forever+passed
28 32 forever+past
3 8 forever+peace
31 31 forever+pet
-30 -27 forever+pills
7 18 forever+prepare
-18 -39 forever+quantity
47 40 forever+question
42 40 forever+revenge
40 21 forever+routine
10 14 forever+school
-5 -9 forever+self
15 -6 forever+sleep-away
0 -20 forever+spoken
14 -5 forever+stand
38 37 forever+thanks
11 -7 forever+tonight
-23 5 forever+took
20 21 forever+train
-16 -11 forever+trapped
-19 -11 forever+vehicle
-35 26 forever+violence
49 11 forever+want
21 -3 forever+work
13 -9 forever+worry
18 33 forever+wound
-5 -11 forever+you
5 -20 forever>alone
-62 -35 forever>date
53 21 forever>forever
46 54 forever>glad
6 1 forever>hold
-40 -4 forever>intend
-48 -19 forever>media
60 54 forever>no
38 49 forever>now
-27 -9 forever>other
-12 26 forever>past
-6 -24 forever>quantity
-34 -17 forever>self
9 -21 forever>spoken
-44 -47 forever>tonight
-1 -31 forever>want
-36 -61 forever>work
58 55 funeral
57 58 funeral+give-away
25 16 funeral+glad
17 6 funeral+gun
12 -7 funeral+handed
-2 -13 funeral+height
19 3 funeral+hold
12 -10 funeral+intend
4 24 funeral+kin
-49 -45 funeral+laugh
-3 -21 funeral+leisure
55 25 funeral+letter
-22 31 funeral+matter
15 -5 funeral+media
-29 -36 funeral+mourning
-20 -52 funeral+nature
15 81 funeral+no
17 -5 funeral+old
3 13 funeral+other
-5 27 funeral+pain
28 34 funeral+papers
61 73 funeral+passed
-1 -37 funeral+past
-8 31 funeral+peace
-15 -67 funeral+pet
7 -16 funeral+pills
54 29 funeral+prepare
0 -41 funeral+quantity
10 -7 funeral+question
17 -44 funeral+routine
-7 -23 funeral+school
36 27 funeral+self
36 2 funeral+spoken
1 11 funeral+stand
28 52 funeral+tonight
15 9 funeral+took
3 39 funeral+trapped
12 -1 funeral+vehicle
-54 -3 funeral+want
11 2 funeral+water
42 2 funeral+work
1 9 funeral+you
8 49 funeral>anymore
-22 47 funeral>child
25 20 funeral>chores
-39 4 funeral>date
26 46 funeral>funeral
-25 -51 funeral>glad
12 28 funeral>hold
-20 -14 funeral>intend
24 16 funeral>kin
-6 -28 funeral>leisure
13 -10 funeral>media
-16 -10 funeral>nature
10 36 funeral>no
8 53 funeral>now
-12 -9 funeral>old
-25 30 funeral>other
17 5 funeral>past
38 33 funeral>prepare
30 4 funeral>quantity
17 50 funeral>self
10 -19 funeral>spoken
-1 15 funeral>stand
-6 58 funeral>tonight
1 -30 future
25 33 future+give-away
-22 -8 future+glad
-67 -61 future+goodbye
32 15 future+hold
-18 -21 future+intend
57 56 future+kin
32 31 future+last
10 15 future+leisure
-11 -11 future+letter
35 3 future+life
20 2 future+no
-29 -7 future+now
-21 -39 future+old
-21 -26 future+other
-16 -27 future+past
-8 -6 future+pet
-33 -34 future+pills
-17 -31 future+prepare
22 16 future+quantity
19 2 future+question
-12 -22 future+routine
-33 -30 future+school
3 -5 future+self
26 28 future+spoken
-19 -20 future+stand
-28 -15 future+thanks
-3 16 future+therapy
5 -17 future+tonight
4 19 future+work
-5 -9 future+wound
32 15 future>hold
12 1 future>leisure
59 74 future>no
-35 -27 future>other
9 -21 future>quantity
-49 -28 future>routine
41 27 future>self
33 37 future>therapy
0 14 future>tonight
-23 -23 future>you
52 35 gas
43 40 gas+give-away
-29 -19 gas+glad
11 -37 gas+gun
4 15 gas+hold
-23 49 gas+hurt-other
64 66 gas+hurt-self
-25 -5 gas+intend
41 42 gas+kill-self
5 3 gas+kin
-15 20 gas+last
16 -16 gas+laugh
-8 -28 gas+leisure
-1 18 gas+letter
0 -14 gas+life
46 21 gas+matter
16 23 gas+media
-5 -25 gas+no
19 13 gas+now
-24 -22 gas+old
0 16 gas+other
-21 -19 gas+papers
26 44 gas+passed
17 13 gas+past
9 -9 gas+peace
-10 11 gas+pet
-13 -3 gas+prepare
-4 -6 gas+quantity
12 -6 gas+question
-6 -11 gas+rope
-51 -4 gas+routine
2 -13 gas+secret
16 0 gas+self
14 5 gas+stand
-1 12 gas+therapy
-18 -9 gas+tonight
23 6 gas+took
13 39 gas+train
-25 -31 gas+trapped
34 67 gas+urge
5 -12 gas+vehicle
-21 0 gas+violence
-36 -26 gas+waiting
46 65 gas+want
-8 -20 gas+work
9 -15 gas+wound
22 41 gas+you
-20 -37 gas>alone
7 5 gas>date
85 63 gas>gas
16 3 gas>hold
1 9 gas>intend
5 14 gas>leisure
-17 1 gas>letter
16 5 gas>media
18 26 gas>no
-13 -20 gas>now
43 24 gas>other
-33 11 gas>past
28 26 gas>prepare
-59 -2 gas>quantity
2 -11 gas>secret
15 -6 gas>self
-3 -6 gas>spoken
1 -7 gas>stand
-21 -19 gas>trapped
34 -9 gas>vehicle
28 -4 give-away
37 22 give-away+goodbye
-14 -9 give-away+handed
-26 -27 give-away+height
-10 6 give-away+hold
-33 -11 give-away+hurt-other
23 1 give-away+intend
-16 -10 give-away+joy
4 7 give-away+kill-self
-10 -48 give-away+kin
-23 -24 give-away+last
2 6 give-away+leisure
-5 -15 give-away+letter
30 26 give-away+life
-7 -19 give-away+matter
-17 -19 give-away+media
-6 22 give-away+nature
11 26 give-away+no
-26 -16 give-away+now
-35 -34 give-away+old
-10 -22 give-away+other
28 13 give-away+other-danger
10 0 give-away+pain
-10 -19 give-away+papers
-10 -26 give-away+passed
-5 -23 give-away+past
40 20 give-away+peace
9 7 give-away+pet
-43 -40 give-away+pills
5 -8 give-away+prepare
14 16 give-away+quantity
-40 -56 give-away+revenge
10 30 give-away+rope
14 16 give-away+routine
36 32 give-away+school
8 2 give-away+self
-13 -21 give-away+sorry
35 22 give-away+spoken
-6 -11 give-away+stand
7 15 give-away+suicide
14 21 give-away+thanks
-21 -14 give-away+therapy
30 26 give-away+tonight
-10 -9 give-away+took
-26 -22 give-away+trapped
-38 5 give-away+urge
-35 34 give-away+violence
30 1 give-away+voices
18 11 give-away+want
28 18 give-away+water
8 20 give-away+work
30 -9 give-away+worry
-29 -21 give-away+wound
40 33 give-away>anymore
-6 9 give-away>blade
14 13 give-away>child
-26 19 give-away>chores
36 42 give-away>date
-39 -44 give-away>end
27 42 give-away>exit
26 52 give-away>find
53 56 give-away>give-away
33 31 give-away>glad
46 45 give-away>hold
37 61 give-away>intend
-15 -15 give-away>kill-self
-11 -29 give-away>kin
-67 -58 give-away>last
-35 -34 give-away>letter
8 -8 give-away>life
-68 -60 give-away>media
9 13 give-away>nature
13 5 give-away>now
-43 -43 give-away>old
-46 -34 give-away>papers
-2 -14 give-away>passed
19 -4 give-away>past
44 33 give-away>peace
-2 17 give-away>pet
-23 -30 give-away>pills
12 20 give-away>prepare
13 9 give-away>quantity
1 4 give-away>question
2 46 give-away>rope
22 37 give-away>routine
-7 1 give-away>school
19 16 give-away>self
-15 -4 give-away>stand
-7 -1 give-away>therapy
31 23 give-away>tonight
-38 -31 give-away>trapped
16 44 give-away>vehicle
15 10 give-away>want
11 -10 give-away>water
-5 -9 give-away>work
-24 -44 give-away>wound
-21 -44 glad
-16 -13 glad+goodbye
-9 -16 glad+gun
-46 14 glad+handed
27 23 glad+height
-5 7 glad+help
-27 8 glad+history
22 11 glad+hold
-2 -14 glad+hurt-other
6 -42 glad+hurt-self
16 39 glad+intend
-1 -23 glad+joy
13 37 glad+kill-self
26 49 glad+kin
20 25 glad+last
48 23 glad+laugh
44 29 glad+leisure
9 33 glad+letter
-34 -15 glad+life
-50 -36 glad+love
4 -16 glad+matter
-18 -10 glad+media
-21 -59 glad+mourning
19 37 glad+nature
-23 -4 glad+no
8 23 glad+now
-23 -24 glad+old
-39 -57 glad+other
-35 -32 glad+other-danger
-7 -25 glad+pain
12 3 glad+papers
-2 -9 glad+passed
2 -15 glad+past
43 25 glad+peace
-37 -37 glad+pet
21 18 glad+pills
16 -18 glad+poison
-19 -33 glad+prepare
4 2 glad+quantity
-6 19 glad+question
7 16 glad+revenge
45 48 glad+rope
7 -14 glad+routine
-6 15 glad+school
9 -25 glad+secret
7 -20 glad+self
5 31 glad+sleep-away
9 6 glad+sorry
28 19 glad+stand
-13 -14 glad+substance
-63 -5 glad+suicide
36 35 glad+thanks
0 -13 glad+therapy
-45 -28 glad+tired
19 26 glad+tonight
13 8 glad+took
36 18 glad+train
-15 -23 glad+trapped
-1 -28 glad+urge
0 -20 glad+vehicle
-6 -7 glad+violence
-30 -35 glad+voices
-2 -7 glad+waiting
-1 -12 glad+want
-18 -13 glad+water
-2 11 glad+work
24 38 glad+worry
-18 -12 glad+wound
-9 -4 glad+you
25 27 glad>after
-44 22 glad>aftermath
6 32 glad>anymore
-29 -27 glad>blade
0 -9 glad>child
-19 4 glad>chores
-37 -29 glad>date
40 38 glad>die
8 22 glad>eating
14 6 glad>end
-43 -19 glad>enough
44 42 glad>funeral
8 -14 glad>give-away
0 -6 glad>glad
32 33 glad>height
26 32 glad>hold
23 12 glad>intend
-14 -16 glad>joy
55 52 glad>kill-self
-38 -32 glad>laugh
49 60 glad>leisure
23 38 glad>letter
-50 -57 glad>life
-8 -8 glad>matter
11 14 glad>media
-31 -7 glad>mourning
25 19 glad>no
33 47 glad>now
12 -26 glad>old
-47 -61 glad>other
-9 -2 glad>other-danger
-8 13 glad>pain
-32 -21 glad>papers
33 -1 glad>passed
0 -24 glad>past
4 -17 glad>peace
-3 -19 glad>prepare
28 0 glad>quantity
-16 -1 glad>question
-13 -21 glad>routine
-44 9 glad>school
28 10 glad>self
10 13 glad>sorry
-10 22 glad>spoken
49 56 glad>stand
10 -1 glad>thanks
2 -15 glad>therapy
-38 -7 glad>tired
-30 -39 glad>tonight
23 18 glad>trapped
22 18 glad>urge
-10 -14 glad>violence
-2 -7 glad>waiting
-13 -9 glad>want
-40 -49 glad>work
17 43 glad>worry
-8 4 glad>you
58 54 goodbye
32 3 goodbye+height
30 41 goodbye+hold
-11 -5 goodbye+intend
33 29 goodbye+kill-self
-4 -28 goodbye+kin
-17 -1 goodbye+last
30 39 goodbye+laugh
-44 -34 goodbye+leisure
-4 23 goodbye+letter
-26 -1 goodbye+life
-14 0 goodbye+love
-20 -27 goodbye+media
88 76 goodbye+no
28 21 goodbye+now
-11 -2 goodbye+old
10 5 goodbye+other
-33 -35 goodbye+pain
3 -11 goodbye+papers
7 7 goodbye+passed
0 -19 goodbye+past
22 13 goodbye+peace
27 25 goodbye+pet
-40 -24 goodbye+pills
-15 13 goodbye+prepare
6 -23 goodbye+quantity
23 23 goodbye+question
13 -12 goodbye+revenge
-8 -17 goodbye+routine
-30 -15 goodbye+school
33 21 goodbye+self
31 40 goodbye+sorry
8 -17 goodbye+stand
34 43 goodbye+thanks
4 28 goodbye+therapy
-78 -84 goodbye+tonight
21 34 goodbye+trapped
7 -4 goodbye+vehicle
32 38 goodbye+want
38 45 goodbye+water
16 -14 goodbye+work
0 8 goodbye+you
13 9 goodbye>care
-17 -22 goodbye>child
32 12 goodbye>chores
9 19 goodbye>date
32 27 goodbye>find
76 74 goodbye>forever
-67 -61 goodbye>future
-12 -33 goodbye>goodbye
37 36 goodbye>hold
-17 -36 goodbye>kin
-1 15 goodbye>last
27 31 goodbye>laugh
-29 -19 goodbye>leisure
16 23 goodbye>letter
44 31 goodbye>no
23 15 goodbye>now
-49 -19 goodbye>old
22 1 goodbye>other
-31 -32 goodbye>pain
-26 -3 goodbye>past
4 3 goodbye>pet
-21 -29 goodbye>prepare
10 -12 goodbye>quantity
-29 -33 goodbye>school
28 16 goodbye>self
19 13 goodbye>stand
4 25 goodbye>thanks
-20 -16 goodbye>tonight
15 -14 goodbye>want
-21 -30 goodbye>work
20 24 goodbye>you
93 64 gun
8 7 gun+handed
-32 -22 gun+height
-33 11 gun+help
-22 -15 gun+history
49 41 gun+hold
-22 -19 gun+hurt-other
30 28 gun+hurt-self
-5 -1 gun+intend
6 4 gun+joy
-13 -33 gun+kill-self
16 14 gun+kin
13 16 gun+last
-67 -59 gun+laugh
-14 -16 gun+leisure
38 37 gun+letter
-67 -37 gun+life
-48 -45 gun+love
-5 -21 gun+media
0 34 gun+mourning
4 -4 gun+nature
-13 -16 gun+no
15 18 gun+now
-5 8 gun+old
2 10 gun+other
-20 -25 gun+other-danger
-3 -18 gun+papers
1 -20 gun+passed
-12 -16 gun+past
-17 -12 gun+peace
-3 -17 gun+pet
-18 -1 gun+pills
-22 -18 gun+prepare
-20 -34 gun+quantity
-26 -9 gun+question
28 29 gun+revenge
-14 -6 gun+rope
-4 11 gun+routine
4 8 gun+school
65 38 gun+self
56 56 gun+sorry
-26 -15 gun+spoken
16 8 gun+stand
-30 -14 gun+therapy
-27 -15 gun+tired
12 14 gun+tonight
1 7 gun+took
-35 -3 gun+train
16 7 gun+trapped
-30 7 gun+urge
-26 -4 gun+vehicle
4 14 gun+violence
18 28 gun+voices
-28 -32 gun+want
-42 -58 gun+water
11 -11 gun+work
-44 48 gun+worry
-38 -32 gun+wound
11 19 gun+you
0 6 gun>alone
37 26 gun>anymore
-8 3 gun>chores
-17 -24 gun>date
-65 -9 gun>die
-23 36 gun>do-it
16 5 gun>funeral
34 21 gun>gun
-21 -12 gun>height
36 67 gun>hold
-39 -52 gun>hurt-other
-7 20 gun>intend
28 21 gun>kin
-53 -47 gun>laugh
-41 -35 gun>leisure
36 32 gun>letter
33 21 gun>media
0 -25 gun>no
12 22 gun>now
12 29 gun>other
-3 -17 gun>papers
-8 -16 gun>passed
-14 -15 gun>past
-33 -39 gun>pet
26 28 gun>pills
-26 -27 gun>prepare
-16 -12 gun>quantity
-28 -7 gun>question
37 32 gun>self
-33 18 gun>spoken
17 1 gun>stand
24 46 gun>tonight
-26 -18 gun>trapped
50 40 gun>vehicle
-4 -17 gun>violence
10 10 gun>want
-22 -42 gun>water
-36 -42 gun>work
-44 -53 handed
-21 -19 handed+hold
-15 7 handed+intend
-16 2 handed+kin
8 44 handed+last
9 5 handed+leisure
0 -13 handed+letter
-31 -18 handed+life
6 0 handed+matter
-35 -25 handed+media
-27 -37 handed+nature
4 -27 handed+no
20 21 handed+now
-41 13 handed+old
8 -1 handed+other
-27 -21 handed+pain
10 -6 handed+papers
-22 -7 handed+passed
-30 23 handed+past
27 5 handed+peace
-25 12 handed+pills
-33 -8 handed+prepare
-25 20 handed+quantity
-34 -64 handed+question
12 15 handed+revenge
-21 18 handed+routine
18 -1 handed+school
23 31 handed+secret
-18 -5 handed+self
-17 -17 handed+sorry
-2 11 handed+spoken
-18 -15 handed+stand
-3 22 handed+substance
39 25 handed+suicide
63 57 handed+thanks
13 -14 handed+therapy
-24 -25 handed+tonight
-34 -25 handed+took
29 49 handed+trapped
0 25 handed+violence
-17 61 handed+want
-4 -8 handed+water
-11 -21 handed+work
-30 2 handed+wound
-22 13 handed+you
9 -43 handed>child
-17 -33 handed>intend
-19 -8 handed>kin
21 -14 handed>no
23 23 handed>now
35 24 handed>other
-4 -19 handed>papers
6 -5 handed>past
-2 49 handed>pills
-30 -14 handed>prepare
-13 20 handed>routine
-36 -20 handed>self
30 10 handed>spoken
-16 22 handed>substance
40 40 handed>therapy
-11 -20 handed>work
66 30 height
17 9 height+help
-4 21 height+hold
16 26 height+hurt-other
28 36 height+intend
29 31 height+joy
-34 -48 height+kill-self
3 -33 height+kin
21 25 height+last
-7 -6 height+laugh
-1 -13 height+letter
-14 -8 height+life
-13 14 height+love
34 6 height+matter
-21 -31 height+media
13 5 height+nature
46 65 height+no
23 30 height+now
-48 -41 height+old
6 9 height+other
-30 -30 height+other-danger
25 2 height+pain
27 21 height+papers
21 4 height+passed
-9 -18 height+past
-22 35 height+peace
29 3 height+pet
-16 -8 height+pills
-8 -3 height+prepare
-27 -37 height+quantity
22 24 height+question
31 29 height+revenge
-6 -12 height+rope
11 0 height+routine
-11 4 height+school
2 16 height+secret
43 37 height+self
-14 35 height+sleep-away
28 41 height+sorry
35 9 height+spoken
17 19 height+stand
6 11 height+thanks
16 14 height+therapy
29 31 height+tired
34 23 height+tonight
-50 -68 height+took
13 15 height+train
43 61 height+trapped
17 47 height+urge
8 2 height+vehicle
-18 -44 height+violence
73 94 height+voices
33 37 height+waiting
26 56 height+want
-25 -50 height+water
-46 -27 height+work
-16 -26 height+worry
-61 -91 height+wound
-21 -12 height>after
35 0 height>aftermath
21 13 height>alone
-8 6 height>anymore
63 58 height>blade
31 41 height>cannot
-41 23 height>child
-91 -7 height>chores
-18 -24 height>date
2 15 height>despair
72 60 height>do-it
-9 -7 height>eating
22 27 height>end
13 3 height>enough
-23 -24 height>exit
-12 -15 height>glad
40 60 height>goodbye
-42 -24 height>gun
71 42 height>height
-34 4 height>hold
-16 -3 height>intend
-17 -11 height>kill-self
-7 3 height>last
18 11 height>laugh
-12 -17 height>leisure
4 14 height>matter
-14 -15 height>media
18 -1 height>nature
27 67 height>no
53 44 height>now
-31 -21 height>old
11 -4 height>other
-32 0 height>other-danger
10 -10 height>pain
6 14 height>passed
2 11 height>past
34 57 height>peace
16 19 height>pet
-9 -21 height>prepare
-18 -29 height>quantity
-12 -27 height>question
31 -26 height>revenge
-25 -38 height>school
-6 10 height>self
55 47 height>sorry
-20 -7 height>spoken
26 7 height>stand
-18 -15 height>therapy
19 -8 height>tonight
-15 -12 height>took
-45 14 height>train
-2 -22 height>trapped
-10 -17 height>vehicle
14 -15 height>violence
-21 5 height>want
11 -15 height>water
-34 21 height>work
-26 -22 height>wound
-7 12 help
45 -24 help+hurt-other
24 2 help+intend
61 38 help+kill-self
-23 7 help+kin
-37 7 help+last
12 -10 help+leisure
-11 -18 help+letter
3 6 help+life
11 21 help+media
-55 -13 help+mourning
29 27 help+no
13 11 help+now
-42 25 help+other
-40 25 help+other-danger
47 32 help+pain
31 35 help+papers
61 50 help+passed
-21 -20 help+past
8 64 help+peace
23 62 help+pills
-9 45 help+prepare
-4 32 help+quantity
-5 -14 help+question
61 50 help+rope
2 14 help+school
8 1 help+self
-18 -4 help+sorry
-25 3 help+spoken
-14 -24 help+stand
-8 -38 help+thanks
-22 -5 help+therapy
-46 8 help+tired
15 -9 help+tonight
21 20 help+took
13 42 help+trapped
41 60 help+urge
-22 36 help+vehicle
-15 37 help+violence
-31 23 help+want
27 5 help+water
-49 -48 help+work
6 -17 help+wound
-12 -20 help+you
1 7 help>aftermath
16 0 help>alone
0 29 help>date
29 -4 help>die
-8 47 help>do-it
3 -12 help>dread
19 2 help>help
16 47 help>hold
35 21 help>hurt-other
57 45 help>intend
36 22 help>kill-self
62 58 help>no
-14 -12 help>now
-10 6 help>other
73 62 help>passed
-21 -43 help>past
14 34 help>question
14 10 help>self
56 58 help>urge
3 -17 help>want
-47 -56 history
-7 17 history+hold
13 10 history+hurt-other
-35 -53 history+kin
-56 -35 history+last
-14 -22 history+laugh
-17 -40 history+leisure
-62 7 history+letter
-51 -44 history+media
-24 -35 history+mourning
-61 -24 history+no
-14 -16 history+now
-6 -9 history+other
-23 3 history+passed
10 -8 history+past
7 -20 history+prepare
-1 -13 history+quantity
-42 -37 history+school
-17 -22 history+self
-42 -54 history+spoken
-37 -36 history+stand
-26 -21 history+therapy
-5 -10 history+tonight
-13 -9 history+violence
-21 -33 history+want
-25 -19 history+work
-32 -31 history+you
-52 -56 history>no
-1 -41 history>other
10 -17 history>past
-29 -37 history>school
-35 -21 history>self
-33 -25 history>stand
15 13 history>tonight
-22 -46 history>want
9 15 hold
10 15 hold+hurt-other
-5 36 hold+hurt-self
-9 -6 hold+joy
17 28 hold+kill-self
29 4 hold+kin
-14 10 hold+last
55 52 hold+laugh
0 8 hold+leisure
16 23 hold+letter
2 -17 hold+life
-35 -21 hold+love
-10 -10 hold+matter
-7 -10 hold+media
-12 -28 hold+mourning
-18 -24 hold+nature
-9 -4 hold+no
0 -7 hold+now
13 5 hold+old
-9 -1 hold+other
-10 -31 hold+other-danger
5 -14 hold+pain
6 5 hold+papers
-19 -22 hold+passed
-1 -11 hold+past
35 1 hold+peace
-33 -33 hold+pet
33 25 hold+pills
29 17 hold+poison
22 18 hold+prepare
-7 -20 hold+purpose
15 -12 hold+quantity
10 39 hold+question
12 -11 hold+revenge
27 18 hold+rope
13 12 hold+routine
-5 -9 hold+school
13 13 hold+secret
19 12 hold+self
43 27 hold+sleep-away
2 22 hold+sorry
10 -1 hold+spoken
27 38 hold+stand
8 -50 hold+substance
29 -10 hold+suicide
-3 -10 hold+thanks
-17 -10 hold+therapy
31 30 hold+tonight
11 9 hold+took
-4 6 hold+train
-12 -18 hold+trapped
-6 14 hold+urge
-35 -9 hold+vehicle
16 36 hold+violence
8 -23 hold+voices
-52 -34 hold+waiting
34 34 hold+water
18 -1 hold+work
-11 -31 hold+worry
14 -2 hold+wound
-26 -33 hold+you
-21 -16 hold>after
-16 -3 hold>aftermath
21 17 hold>alive
-35 -9 hold>alone
-11 15 hold>anymore
46 47 hold>attacked
41 49 hold>blade
-8 22 hold>burden
-31 -5 hold>cannot
-9 15 hold>child
38 16 hold>chores
50 57 hold>date
-11 -29 hold>despair
22 18 hold>die
0 19 hold>do-it
27 6 hold>dread
-20 -10 hold>eating
-17 -19 hold>end
-9 -6 hold>enough
20 6 hold>exit
22 40 hold>find
-6 -5 hold>funeral
13 9 hold>future
-1 13 hold>gas
-27 6 hold>give-away
-43 20 hold>glad
22 26 hold>goodbye
34 32 hold>gun
-9 9 hold>handed
-23 -15 hold>height
-16 3 hold>help
33 31 hold>hold
46 44 hold>hurt-other
45 2 hold>hurt-self
21 -1 hold>intend
-6 -3 hold>joy
52 25 hold>kill-self
26 17 hold>kin
-6 13 hold>last
-42 -37 hold>laugh
-5 16 hold>leisure
18 24 hold>letter
9 -5 hold>life
14 23 hold>matter
-13 -9 hold>media
-28 -13 hold>mourning
-35 -5 hold>no
15 2 hold>now
22 38 hold>old
10 4 hold>other
-5 20 hold>other-danger
-19 -10 hold>pain
9 22 hold>papers
-57 20 hold>passed
28 5 hold>peace
-4 -8 hold>pet
51 27 hold>pills
30 21 hold>poison
22 12 hold>prepare
46 34 hold>quantity
22 58 hold>question
-10 -21 hold>revenge
72 72 hold>rope
-35 -17 hold>routine
-3 -10 hold>school
-13 2 hold>secret
44 19 hold>self
23 27 hold>sorry
25 41 hold>spoken
13 12 hold>stand
-27 -43 hold>substance
17 -25 hold>suicide
-23 -28 hold>therapy
2 27 hold>tonight
7 15 hold>took
-30 -21 hold>train
-7 -5 hold>trapped
10 22 hold>urge
-25 -5 hold>vehicle
28 4 hold>violence
14 4 hold>voices
-25 -22 hold>waiting
19 54 hold>want
-8 -27 hold>water
-29 -50 hold>work
15 -13 hold>wound
-16 -8 hold>you
49 15 hurt-other
19 35 hurt-other+intend
-26 5 hurt-other+kill-self
22 8 hurt-other+kin
-52 -64 hurt-other+last
-45 -31 hurt-other+laugh
43 25 hurt-other+leisure
-33 -32 hurt-other+letter
-1 39 hurt-other+life
9 41 hurt-other+matter
-35 -29 hurt-other+media
-44 -27 hurt-other+nature
-12 -1 hurt-other+no
19 -17 hurt-other+now
36 16 hurt-other+other
42 37 hurt-other+other-danger
26 37 hurt-other+pain
-11 16 hurt-other+passed
-42 -8 hurt-other+past
-11 -12 hurt-other+peace
-26 -12 hurt-other+pet
-40 -27 hurt-other+pills
19 23 hurt-other+poison
-14 14 hurt-other+prepare
-67 -21 hurt-other+quantity
-15 -26 hurt-other+question
19 29 hurt-other+revenge
9 34 hurt-other+routine
-8 -31 hurt-other+school
28 22 hurt-other+self
-25 -10 hurt-other+sorry
-33 -41 hurt-other+spoken
11 24 hurt-other+stand
7 -22 hurt-other+substance
-44 13 hurt-other+therapy
-33 -54 hurt-other+tired
11 17 hurt-other+tonight
-20 -33 hurt-other+took
-35 -7 hurt-other+train
24 32 hurt-other+trapped
24 37 hurt-other+urge
-18 50 hurt-other+vehicle
15 -4 hurt-other+violence
28 30 hurt-other+voices
-7 15 hurt-other+want
22 45 hurt-other+water
34 9 hurt-other+work
51 52 hurt-other+wound
-4 -16 hurt-other+you
-19 -4 hurt-other>after
-19 -31 hurt-other>alone
30 26 hurt-other>baby-harm
2 46 hurt-other>blade
37 41 hurt-other>child
31 31 hurt-other>chores
17 16 hurt-other>date
16 -9 hurt-other>die
-31 25 hurt-other>do-it
-31 -47 hurt-other>eating
34 13 hurt-other>end
5 29 hurt-other>exit
41 35 hurt-other>gun
-40 -51 hurt-other>history
-26 -36 hurt-other>hold
49 30 hurt-other>hurt-other
-9 2 hurt-other>intend
-31 -6 hurt-other>kill-self
32 26 hurt-other>kin
-35 -40 hurt-other>laugh
-39 -40 hurt-other>leisure
-40 41 hurt-other>life
-18 -27 hurt-other>media
-23 -61 hurt-other>nature
-13 -9 hurt-other>no
-35 -34 hurt-other>now
36 26 hurt-other>other
54 41 hurt-other>other-danger
-9 -3 hurt-other>passed
10 -33 hurt-other>past
25 12 hurt-other>prepare
-72 3 hurt-other>quantity
-25 -41 hurt-other>question
36 55 hurt-other>revenge
23 23 hurt-other>routine
18 46 hurt-other>school
44 18 hurt-other>self
-6 -2 hurt-other>stand
-39 -22 hurt-other>therapy
3 49 hurt-other>tonight
-35 -7 hurt-other>train
37 17 hurt-other>trapped
-47 53 hurt-other>vehicle
39 31 hurt-other>violence
16 -19 hurt-other>want
-22 -18 hurt-other>work
34 55 hurt-self
-10 -30 hurt-self+intend
-14 31 hurt-self+kin
-48 32 hurt-self+last
-71 24 hurt-self+leisure
39 46 hurt-self+letter
29 30 hurt-self+media
-17 -61 hurt-self+no
24 47 hurt-self+now
-37 26 hurt-self+old
-26 -6 hurt-self+other
-31 -28 hurt-self+other-danger
-15 -12 hurt-self+pain
-40 6 hurt-self+passed
-26 21 hurt-self+past
5 -18 hurt-self+peace
-37 3 hurt-self+prepare
13 10 hurt-self+quantity
15 2 hurt-self+question
-23 9 hurt-self+revenge
-51 -54 hurt-self+routine
-16 -5 hurt-self+school
-31 28 hurt-self+secret
14 37 hurt-self+self
-51 7 hurt-self+spoken
40 54 hurt-self+stand
12 13 hurt-self+substance
22 25 hurt-self+thanks
-34 -4 hurt-self+therapy
-25 3 hurt-self+tonight
5 20 hurt-self+trapped
10 -8 hurt-self+urge
-80 47 hurt-self+vehicle
24 20 hurt-self+violence
52 46 hurt-self+voices
2 -21 hurt-self+want
27 31 hurt-self+work
20 58 hurt-self+wound
7 23 hurt-self+you
-10 -14 hurt-self>anymore
47 49 hurt-self>cannot
-9 33 hurt-self>date
12 7 hurt-self>end
-10 23 hurt-self>hold
-21 11 hurt-self>hurt-self
-20 -8 hurt-self>intend
-24 53 hurt-self>last
24 -18 hurt-self>no
13 23 hurt-self>now
-53 -7 hurt-self>other
-57 -2 hurt-self>passed
-57 -12 hurt-self>past
16 13 hurt-self>quantity
-25 10 hurt-self>school
-12 -2 hurt-self>self
-20 -45 hurt-self>spoken
46 71 hurt-self>stand
-36 -10 hurt-self>tonight
1 63 hurt-self>urge
29 42 hurt-self>violence
-8 -21 hurt-self>want
-50 15 hurt-self>work
20 52 hurt-self>wound
33 31 hurt-self>you
68 55 intend
29 37 intend+joy
24 58 intend+kill-self
-29 -40 intend+kin
-32 -18 intend+last
-23 -37 intend+laugh
-29 -40 intend+leisure
-14 -24 intend+letter
72 66 intend+life
-7 6 intend+love
53 43 intend+matter
-44 -31 intend+media
1 6 intend+mourning
-15 -8 intend+nature
48 34 intend+no
-1 -6 intend+now
21 59 intend+old
-48 -58 intend+other
-12 -43 intend+other-danger
29 13 intend+pain
-25 -18 intend+papers
-9 21 intend+passed
8 -1 intend+past
80 65 intend+peace
26 28 intend+pet
24 -5 intend+pills
17 42 intend+poison
-6 7 intend+prepare
-20 -17 intend+purpose
9 -4 intend+quantity
-30 -2 intend+question
-3 -36 intend+revenge
-4 21 intend+rope
31 4 intend+school
13 11 intend+secret
9 -6 intend+self
30 8 intend+sleep-away
-6 -7 intend+sorry
-3 21 intend+spoken
3 4 intend+stand
41 47 intend+suicide
0 13 intend+thanks
2 31 intend+therapy
14 27 intend+tired
2 -6 intend+tonight
-44 -18 intend+took
22 13 intend+train
-14 -20 intend+trapped
41 30 intend+urge
33 50 intend+vehicle
-12 -9 intend+violence
48 15 intend+voices
3 12 intend+waiting
-6 9 intend+water
-6 1 intend+work
3 -6 intend+worry
22 14 intend+wound
-36 -11 intend+you
18 69 intend>after
17 17 intend>aftermath
7 17 intend>alone
-26 -11 intend>anymore
42 54 intend>baby-harm
-19 -21 intend>burden
-6 31 intend>cannot
-27 -24 intend>care
40 61 intend>child
11 21 intend>chores
3 -5 intend>date
9 -9 intend>despair
-23 -1 intend>die
-16 -14 intend>do-it
24 27 intend>end
64 26 intend>enough
22 28 intend>exit
11 51 intend>find
-23 36 intend>forever
13 2 intend>funeral
40 16 intend>give-away
-6 31 intend>glad
-13 -11 intend>goodbye
12 9 intend>gun
0 27 intend>handed
15 31 intend>height
40 38 intend>help
-5 -5 intend>hold
74 84 intend>hurt-other
-11 -31 intend>hurt-self
21 -1 intend>intend
1 31 intend>kill-self
30 40 intend>kin
9 9 intend>last
11 5 intend>laugh
35 51 intend>leisure
-51 -59 intend>letter
67 68 intend>life
-35 -3 intend>matter
-21 -44 intend>media
6 9 intend>nature
12 32 intend>no
-10 -8 intend>now
-22 -29 intend>other
25 9 intend>pain
-22 -16 intend>papers
21 50 intend>passed
14 23 intend>past
37 29 intend>peace
-5 4 intend>pet
28 27 intend>poison
4 -7 intend>quantity
-12 13 intend>question
-40 -18 intend>revenge
-11 13 intend>rope
35 26 intend>routine
-23 -25 intend>school
-14 -12 intend>secret
-13 -20 intend>self
43 1 intend>sleep-away
62 53 intend>sorry
4 -7 intend>spoken
37 57 intend>substance
12 10 intend>suicide
-37 -49 intend>therapy
-35 18 intend>tired
-17 -4 intend>tonight
30 26 intend>took
65 76 intend>train
3 -10 intend>trapped
9 3 intend>urge
42 27 intend>vehicle
11 32 intend>violence
43 34 intend>voices
19 25 intend>waiting
0 9 intend>want
-38 3 intend>water
5 16 intend>work
8 55 intend>worry
39 59 intend>wound
-26 -2 intend>you
-16 -61 joy
-9 11 joy+kin
-51 -45 joy+last
9 -8 joy+leisure
-9 -12 joy+letter
-43 -28 joy+life
-39 -37 joy+media
0 7 joy+nature
25 -19 joy+no
19 15 joy+now
21 25 joy+old
-5 -26 joy+other
-37 -37 joy+pain
-23 -19 joy+papers
6 -19 joy+passed
10 3 joy+past
-20 9 joy+peace
-4 -9 joy+pills
-32 -29 joy+prepare
29 41 joy+quantity
-35 -55 joy+question
-19 6 joy+routine
19 -1 joy+school
0 -22 joy+self
-4 4 joy+spoken
31 33 joy+stand
-63 -55 joy+suicide
-7 2 joy+therapy
8 12 joy+tonight
-21 20 joy+trapped
3 -21 joy+vehicle
-27 12 joy+violence
8 8 joy+want
15 5 joy+work
-34 3 joy+you
21 10 joy>child
37 41 joy>date
7 17 joy>hold
-30 -42 joy>joy
-25 -18 joy>leisure
-11 24 joy>no
-32 6 joy>now
27 27 joy>old
-3 -15 joy>other
10 -5 joy>past
-27 -15 joy>prepare
35 38 joy>quantity
8 -1 joy>school
23 1 joy>self
-49 -39 joy>stand
-32 -5 joy>tonight
-6 -21 joy>vehicle
-38 -36 joy>work
114 82 kill-self
21 -19 kill-self+kin
-31 -30 kill-self+last
-43 -31 kill-self+laugh
2 26 kill-self+leisure
22 23 kill-self+letter
3 -11 kill-self+life
-3 70 kill-self+love
5 9 kill-self+matter
-46 -52 kill-self+media
-30 -42 kill-self+nature
9 -19 kill-self+no
-17 -14 kill-self+now
1 25 kill-self+old
20 12 kill-self+other
3 24 kill-self+other-danger
31 13 kill-self+pain
5 -2 kill-self+papers
15 -15 kill-self+passed
-35 18 kill-self+past
24 9 kill-self+peace
-31 47 kill-self+pet
-30 -9 kill-self+pills
53 35 kill-self+prepare
34 -1 kill-self+quantity
26 75 kill-self+question
15 66 kill-self+rope
-3 15 kill-self+routine
-8 -8 kill-self+school
16 72 kill-self+secret
29 9 kill-self+self
25 20 kill-self+sorry
-30 20 kill-self+spoken
-9 3 kill-self+stand
-10 -15 kill-self+suicide
-8 23 kill-self+thanks
38 30 kill-self+therapy
48 63 kill-self+tonight
-49 -42 kill-self+took
34 28 kill-self+train
-10 20 kill-self+trapped
3 42 kill-self+urge
-7 -17 kill-self+violence
51 55 kill-self+voices
25 17 kill-self+waiting
31 10 kill-self+want
31 11 kill-self+water
-18 -31 kill-self+work
20 -5 kill-self+wound
29 66 kill-self+you
32 23 kill-self>alone
11 -14 kill-self>anymore
-41 -18 kill-self>child
-5 34 kill-self>date
11 84 kill-self>die
54 37 kill-self>do-it
74 33 kill-self>end
0 -20 kill-self>gun
-11 -39 kill-self>height
54 53 kill-self>hold
10 52 kill-self>intend
16 93 kill-self>kill-self
44 30 kill-self>kin
-23 -3 kill-self>laugh
-35 -37 kill-self>leisure
5 14 kill-self>life
31 16 kill-self>no
-12 -33 kill-self>now
8 -5 kill-self>other
-32 20 kill-self>past
-1 -9 kill-self>quantity
52 36 kill-self>question
65 17 kill-self>rope
-15 16 kill-self>routine
45 36 kill-self>school
29 46 kill-self>self
35 59 kill-self>sorry
-37 -52 kill-self>stand
51 90 kill-self>tonight
14 -1 kill-self>vehicle
7 -18 kill-self>violence
-8 18 kill-self>want
25 6 kill-self>water
38 -2 kill-self>wound
4 46 kill-self>you
-11 -6 kin
40 33 kin+last
-52 -36 kin+laugh
-3 -17 kin+leisure
19 19 kin+letter
-70 -39 kin+life
62 37 kin+love
10 30 kin+matter
35 2 kin+media
-37 0 kin+mourning
-21 -10 kin+nature
5 1 kin+no
-19 -2 kin+now
-11 -34 kin+old
-26 -22 kin+other
2 47 kin+other-danger
47 48 kin+pain
10 29 kin+papers
-19 5 kin+passed
9 7 kin+past
-24 -15 kin+peace
16 10 kin+pet
-5 1 kin+pills
-4 1 kin+poison
2 18 kin+prepare
2 18 kin+purpose
-6 -34 kin+quantity
48 10 kin+question
-4 19 kin+revenge
-70 9 kin+rope
-11 -37 kin+routine
-22 -49 kin+school
-4 30 kin+secret
39 24 kin+sleep-away
31 36 kin+sorry
-16 -6 kin+spoken
-10 -17 kin+stand
-53 -12 kin+suicide
41 -2 kin+thanks
-1 -14 kin+therapy
12 5 kin+tired
-3 15 kin+tonight
-33 -20 kin+took
28 29 kin+train
-28 -23 kin+trapped
-22 -13 kin+urge
-10 -19 kin+vehicle
-8 17 kin+violence
24 13 kin+voices
47 10 kin+waiting
-60 -32 kin+water
38 31 kin+work
-19 -6 kin+worry
-24 4 kin+wound
37 54 kin+you
-3 16 kin>after
1 -25 kin>aftermath
35 10 kin>alone
60 76 kin>attacked
-7 33 kin>burden
10 3 kin>cannot
-24 -19 kin>care
1 -9 kin>child
5 16 kin>chores
-15 -4 kin>date
19 38 kin>despair
-28 -5 kin>die
22 36 kin>do-it
-1 26 kin>eating
0 -20 kin>end
46 59 kin>exit
22 63 kin>find
17 -11 kin>forever
-13 14 kin>funeral
-9 -20 kin>give-away
-8 29 kin>glad
-16 1 kin>gun
-9 24 kin>handed
-42 -16 kin>height
-11 -37 kin>hold
-23 -35 kin>hurt-other
-9 -3 kin>intend
-1 12 kin>kill-self
39 17 kin>kin
45 42 kin>last
-23 -26 kin>laugh
-21 -4 kin>leisure
-14 -39 kin>life
61 46 kin>love
18 9 kin>matter
9 4 kin>media
-35 -72 kin>mourning
43 22 kin>nature
21 -1 kin>no
4 -1 kin>now
-25 -47 kin>old
-17 18 kin>other
-13 49 kin>other-danger
60 55 kin>pain
11 13 kin>papers
1 48 kin>passed
21 -3 kin>past
12 16 kin>peace
-7 3 kin>pet
-40 -28 kin>pills
14 30 kin>prepare
29 -18 kin>quantity
11 25 kin>question
-42 19 kin>rope
-14 -47 kin>routine
25 -61 kin>school
-13 -3 kin>self
37 65 kin>sorry
-48 10 kin>spoken
-17 -8 kin>stand
-28 -7 kin>substance
-34 -1 kin>suicide
-8 -5 kin>therapy
-7 44 kin>tonight
-40 -7 kin>took
-5 -18 kin>trapped
-12 -4 kin>vehicle
26 80 kin>violence
-14 -25 kin>voices
-6 3 kin>want
-29 -26 kin>water
24 14 kin>work
-26 28 kin>worry
-4 18 kin>wound
-26 -31 kin>you
41 17 last
32 16 last+laugh
-4 10 last+leisure
26 20 last+letter
25 -8 last+life
10 19 last+love
-28 -15 last+matter
-9 -10 last+media
-40 13 last+mourning
1 -8 last+nature
20 12 last+no
-39 -23 last+now
-28 -33 last+old
7 33 last+other
-23 19 last+other-danger
-49 -20 last+pain
-28 -6 last+papers
-7 16 last+passed
-12 1 last+past
17 17 last+peace
-32 -17 last+pet
14 14 last+pills
-56 -31 last+prepare
-28 -22 last+quantity
33 38 last+question
-33 -26 last+revenge
19 17 last+rope
-34 -20 last+routine
-32 -24 last+school
-8 -11 last+self
-6 -3 last+sleep-away
48 51 last+sorry
10 18 last+spoken
-6 22 last+substance
6 27 last+suicide
24 38 last+thanks
-12 0 last+therapy
-64 -7 last+tired
-22 -12 last+tonight
0 -29 last+took
-6 10 last+train
-10 -13 last+trapped
-7 -2 last+urge
-2 -17 last+vehicle
32 27 last+voices
25 30 last+waiting
15 16 last+want
37 33 last+water
-5 -7 last+work
-13 -14 last+worry
-20 6 last+wound
47 50 last+you
28 41 last>after
38 38 last>aftermath
-21 -37 last>alone
-3 -12 last>anymore
-17 -30 last>blade
11 -2 last>chores
8 7 last>date
-18 -25 last>die
6 6 last>do-it
-27 -26 last>end
35 50 last>enough
-40 -30 last>give-away
-35 -19 last>glad
17 40 last>handed
15 66 last>hold
31 20 last>kin
-32 -27 last>last
7 5 last>leisure
51 53 last>letter
24 -4 last>life
-28 -32 last>media
46 24 last>no
-19 -25 last>now
-31 -26 last>old
-37 -36 last>other
-32 14 last>other-danger
-24 -17 last>pain
-17 -23 last>papers
-43 31 last>passed
3 24 last>past
-18 -16 last>peace
12 9 last>pills
19 1 last>prepare
-44 -28 last>quantity
19 -7 last>rope
-34 -27 last>routine
-20 -6 last>school
34 12 last>self
18 27 last>sorry
1 38 last>spoken
-12 -11 last>stand
-14 -9 last>substance
34 41 last>thanks
-13 1 last>therapy
-12 -14 last>tonight
-35 -42 last>took
-5 24 last>trapped
-9 -27 last>vehicle
4 -15 last>violence
-21 20 last>want
13 11 last>work
-17 -23 last>wound
46 44 last>you
-26 -27 laugh
42 29 laugh+leisure
14 -4 laugh+letter
39 37 laugh+life
12 17 laugh+matter
-58 -50 laugh+media
-34 -18 laugh+mourning
-26 -11 laugh+nature
75 56 laugh+no
-20 -16 laugh+now
3 -4 laugh+old
-25 -26 laugh+other
-48 -10 laugh+pain
22 -11 laugh+papers
39 12 laugh+passed
-22 -25 laugh+past
-32 -33 laugh+pet
53 60 laugh+pills
29 38 laugh+prepare
-10 -30 laugh+quantity
36 36 laugh+question
-17 -36 laugh+revenge
43 61 laugh+rope
15 47 laugh+routine
-13 -15 laugh+school
-46 -34 laugh+self
-33 -33 laugh+sorry
22 37 laugh+spoken
-5 20 laugh+stand
13 42 laugh+substance
5 -12 laugh+suicide
33 36 laugh+thanks
6 18 laugh+therapy
60 53 laugh+tonight
9 -6 laugh+took
50 49 laugh+train
4 53 laugh+trapped
-11 -18 laugh+urge
-37 -36 laugh+vehicle
-43 -33 laugh+violence
-28 -26 laugh+want
-46 -37 laugh+water
10 52 laugh+work
17 31 laugh+worry
-27 -41 laugh+wound
0 -9 laugh+you
10 25 laugh>anymore
15 10 laugh>cannot
-2 25 laugh>date
-33 -58 laugh>die
5 -8 laugh>do-it
1 12 laugh>eating
-22 -24 laugh>end
12 19 laugh>glad
19 30 laugh>goodbye
-5 16 laugh>height
27 23 laugh>hold
7 -11 laugh>intend
-34 -16 laugh>kill-self
18 23 laugh>last
8 -12 laugh>laugh
10 23 laugh>leisure
-25 -22 laugh>letter
-22 7 laugh>media
-4 -45 laugh>mourning
70 71 laugh>no
-10 -20 laugh>now
-40 -56 laugh>other
-2 -4 laugh>pain
-53 -68 laugh>passed
-5 -20 laugh>past
35 49 laugh>pills
-17 -14 laugh>prepare
26 17 laugh>quantity
23 35 laugh>question
16 32 laugh>self
7 0 laugh>spoken
-1 11 laugh>stand
27 32 laugh>tonight
29 19 laugh>took
64 51 laugh>want
-19 -30 laugh>water
17 19 laugh>worry
-3 -17 laugh>you
-77 -88 leisure
-3 -15 leisure+letter
25 3 leisure+life
16 -23 leisure+love
10 -9 leisure+matter
20 13 leisure+media
-28 -7 leisure+mourning
-26 12 leisure+nature
40 0 leisure+no
-29 -3 leisure+now
-37 -45 leisure+old
8 -20 leisure+other
6 -29 leisure+other-danger
-23 10 leisure+pain
-4 16 leisure+papers
24 12 leisure+passed
-11 -15 leisure+past
-1 4 leisure+peace
-11 17 leisure+pet
37 18 leisure+pills
-7 -18 leisure+poison
31 21 leisure+prepare
-42 -44 leisure+purpose
29 38 leisure+quantity
-6 18 leisure+question
2 9 leisure+revenge
21 15 leisure+rope
-5 18 leisure+routine
14 11 leisure+school
6 37 leisure+secret
-13 15 leisure+sleep-away
-50 -46 leisure+sorry
-1 9 leisure+spoken
4 2 leisure+stand
-4 -11 leisure+substance
1 -20 leisure+suicide
11 2 leisure+thanks
3 7 leisure+therapy
-31 -6 leisure+tired
-34 -24 leisure+tonight
19 -14 leisure+took
36 27 leisure+train
12 4 leisure+trapped
-24 -47 leisure+urge
7 0 leisure+vehicle
-28 33 leisure+violence
-30 -14 leisure+voices
-44 -28 leisure+waiting
-24 -15 leisure+want
30 36 leisure+water
38 -1 leisure+work
-19 14 leisure+worry
-19 26 leisure+wound
13 18 leisure+you
-2 -38 leisure>after
20 10 leisure>aftermath
-51 32 leisure>alive
-18 -25 leisure>alone
-24 -50 leisure>anymore
-4 -19 leisure>blade
-8 23 leisure>burden
-34 -29 leisure>cannot
21 14 leisure>child
8 17 leisure>chores
6 8 leisure>date
-39 -62 leisure>despair
-32 -59 leisure>die
20 6 leisure>do-it
3 17 leisure>eating
7 0 leisure>end
23 27 leisure>enough
45 41 leisure>exit
21 12 leisure>find
15 29 leisure>future
42 20 leisure>gas
9 -4 leisure>glad
2 -58 leisure>handed
11 12 leisure>height
-2 -25 leisure>hold
24 28 leisure>intend
22 1 leisure>kin
23 37 leisure>last
-9 0 leisure>laugh
-12 -6 leisure>leisure
-10 -19 leisure>letter
26 23 leisure>life
28 39 leisure>matter
-8 -9 leisure>media
-12 -34 leisure>mourning
-38 -30 leisure>nature
34 -4 leisure>no
-16 -21 leisure>now
-26 -38 leisure>old
-7 -26 leisure>other
34 39 leisure>papers
0 7 leisure>passed
10 37 leisure>past
0 -7 leisure>peace
-37 -50 leisure>pet
8 -3 leisure>pills
9 3 leisure>prepare
33 13 leisure>quantity
11 1 leisure>question
-4 -19 leisure>rope
12 3 leisure>routine
17 32 leisure>school
9 34 leisure>secret
5 -4 leisure>self
-42 -47 leisure>sorry
-9 -33 leisure>spoken
19 6 leisure>stand
27 -20 leisure>substance
21 23 leisure>thanks
16 31 leisure>therapy
-13 -8 leisure>tonight
-6 -6 leisure>took
21 -11 leisure>train
22 -10 leisure>trapped
-37 17 leisure>violence
-45 -36 leisure>waiting
39 36 leisure>want
40 61 leisure>water
11 -7 leisure>work
-39 0 leisure>wound
-3 -5 leisure>you
18 -7 letter
-9 5 letter+life
7 -3 letter+matter
15 37 letter+media
-19 -40 letter+mourning
5 -4 letter+nature
-12 -24 letter+no
12 -6 letter+now
-10 30 letter+old
-10 39 letter+other-danger
-32 -27 letter+pain
10 6 letter+papers
19 -1 letter+passed
26 21 letter+past
31 36 letter+peace
58 61 letter+pet
13 15 letter+pills
-32 -19 letter+poison
16 17 letter+purpose
20 -2 letter+quantity
-61 -40 letter+question
11 -7 letter+revenge
20 6 letter+rope
21 3 letter+routine
-10 -4 letter+school
14 3 letter+secret
7 -11 letter+self
49 24 letter+sorry
-1 -4 letter+spoken
13 -12 letter+stand
12 13 letter+substance
-3 9 letter+suicide
17 33 letter+thanks
-2 -9 letter+therapy
18 4 letter+tired
-26 -29 letter+tonight
-17 -30 letter+took
-16 -19 letter+train
48 33 letter+trapped
-13 -18 letter+urge
-2 -20 letter+vehicle
34 34 letter+violence
-65 -59 letter+voices
33 54 letter+waiting
-2 -14 letter+want
44 44 letter+water
-3 27 letter+work
35 53 letter+worry
-25 0 letter+wound
-1 9 letter+you
-38 -13 letter>after
10 7 letter>aftermath
-45 -8 letter>alive
28 12 letter>alone
-32 11 letter>anymore
-2 16 letter>cannot
22 19 letter>child
13 26 letter>chores
-22 -25 letter>date
17 27 letter>despair
9 46 letter>die
-3 8 letter>do-it
-23 -20 letter>eating
-27 -30 letter>end
-29 -40 letter>enough
-29 8 letter>exit
-1 -7 letter>funeral
-4 15 letter>glad
-4 21 letter>goodbye
-32 -31 letter>height
-38 8 letter>history
25 7 letter>intend
-3 -13 letter>kin
31 2 letter>last
40 42 letter>laugh
-10 -23 letter>leisure
47 66 letter>letter
25 17 letter>matter
-6 28 letter>media
-12 0 letter>no
13 19 letter>now
-8 32 letter>old
7 31 letter>other
-19 -23 letter>passed
17 22 letter>past
50 49 letter>pet
54 45 letter>prepare
36 17 letter>purpose
-63 -77 letter>quantity
-44 -49 letter>question
-9 -38 letter>rope
26 25 letter>routine
-66 -72 letter>school
15 -8 letter>secret
-4 -16 letter>self
36 33 letter>sorry
8 9 letter>spoken
41 48 letter>stand
-50 -7 letter>suicide
6 7 letter>thanks
-51 -76 letter>therapy
-71 -67 letter>tonight
-4 -22 letter>took
36 21 letter>trapped
11 15 letter>vehicle
-23 -33 letter>voices
3 35 letter>want
7 3 letter>work
-5 -13 letter>worry
-20 31 letter>wound
11 16 letter>you
37 34 life
-30 -36 life+love
-23 -12 life+matter
-1 -24 life+media
17 -18 life+mourning
13 15 life+nature
17 35 life+no
-38 7 life+now
-13 -39 life+old
-7 12 life+other
-31 8 life+other-danger
40 42 life+pain
-1 -23 life+papers
-12 16 life+passed
-77 -88 life+past
-1 -26 life+peace
-6 -13 life+pet
-26 -16 life+pills
27 1 life+prepare
-14 20 life+question
38 42 life+revenge
-1 -23 life+rope
59 32 life+routine
-9 -12 life+school
-21 -12 life+secret
8 6 life+self
-22 2 life+sorry
-55 5 life+spoken
-19 -15 life+stand
-34 -34 life+substance
4 -2 life+suicide
17 -7 life+thanks
15 9 life+therapy
-13 81 life+tired
41 30 life+tonight
-34 -45 life+took
-48 -36 life+train
29 48 life+trapped
-13 -28 life+urge
-7 39 life+vehicle
7 -4 life+violence
-7 -9 life+voices
-2 -7 life+waiting
13 -22 life+want
-25 -33 life+water
2 14 life+work
-11 43 life+worry
39 45 life+wound
-3 20 life+you
-4 -11 life>after
-41 3 life>aftermath
17 1 life>alone
20 18 life>anymore
32 22 life>cannot
-12 -22 life>chores
-62 -52 life>date
-32 -44 life>die
22 47 life>do-it
65 76 life>end
-29 -38 life>enough
-40 -30 life>forever
29 2 life>future
2 33 life>glad
6 -8 life>hold
53 56 life>intend
-31 17 life>kin
-33 -11 life>last
42 28 life>laugh
38 53 life>life
7 -8 life>matter
11 4 life>media
54 17 life>no
-11 8 life>now
31 -6 life>old
-24 -4 life>other
-6 -17 life>papers
-57 -45 life>past
31 29 life>peace
-7 4 life>prepare
-22 -44 life>quantity
56 29 life>routine
6 -1 life>self
-48 -48 life>spoken
-24 -19 life>stand
-10 -4 life>thanks
19 24 life>therapy
33 25 life>tonight
28 28 life>trapped
-14 -11 life>vehicle
7 -18 life>violence
-40 -57 life>want
6 20 life>work
-12 46 life>you
-15 -18 love
6 -8 love+media
-22 -7 love+no
-38 -42 love+now
-18 29 love+old
24 25 love+other
-35 7 love+papers
31 27 love+passed
-28 -12 love+past
37 33 love+pet
35 30 love+pills
4 30 love+quantity
-18 -5 love+question
-11 -5 love+self
47 67 love+sorry
-1 14 love+spoken
-30 3 love+stand
36 29 love+tonight
34 50 love+took
-28 4 love+train
-32 -29 love+violence
7 26 love+want
-1 14 love+water
-6 -6 love+work
-24 5 love+wound
8 -8 love+you
-4 -24 love>care
-51 -14 love>die
-30 -36 love>life
-7 -12 love>love
7 -15 love>no
-45 -40 love>now
-33 -34 love>other
-43 0 love>past
2 -8 love>quantity
-37 -32 love>self
14 4 love>tonight
31 17 love>want
10 7 love>you
18 62 matter
32 15 matter+media
-29 67 matter+no
-18 8 matter+now
39 9 matter+old
17 27 matter+other
-30 -23 matter+other-danger
-27 1 matter+pain
56 32 matter+papers
-42 -20 matter+passed
1 -23 matter+past
-7 3 matter+peace
20 4 matter+pet
33 63 matter+pills
45 7 matter+prepare
-4 14 matter+question
-1 36 matter+revenge
26 31 matter+routine
49 20 matter+school
7 33 matter+secret
-6 15 matter+self
19 76 matter+sorry
-35 -29 matter+spoken
35 -7 matter+stand
-1 22 matter+suicide
33 -5 matter+therapy
18 -10 matter+tonight
7 5 matter+took
33 30 matter+trapped
-15 -5 matter+urge
-3 47 matter+vehicle
-42 -18 matter+violence
9 24 matter+waiting
10 25 matter+want
36 15 matter+water
-1 -34 matter+work
-19 -11 matter+worry
14 13 matter+wound
-12 37 matter+you
25 17 matter>after
21 3 matter>aftermath
45 63 matter>burden
28 19 matter>cannot
27 -16 matter>child
39 38 matter>date
38 49 matter>die
10 43 matter>do-it
-60 23 matter>eating
65 7 matter>end
26 17 matter>find
-7 -18 matter>hold
10 26 matter>intend
36 43 matter>kin
11 -2 matter>leisure
-25 10 matter>letter
-48 -25 matter>life
-27 31 matter>matter
8 16 matter>no
-23 -11 matter>now
-38 -14 matter>passed
-54 -13 matter>past
-19 6 matter>peace
24 13 matter>prepare
25 39 matter>quantity
19 85 matter>question
-32 -15 matter>self
16 -21 matter>stand
18 34 matter>tonight
-29 -7 matter>urge
9 17 matter>want
12 16 matter>you
-54 -71 media
2 -9 media+mourning
-24 -10 media+nature
21 12 media+no
-31 -16 media+now
7 -2 media+old
6 -11 media+other
-7 -9 media+other-danger
-46 -39 media+pain
33 38 media+papers
-10 4 media+passed
-10 -4 media+past
7 -3 media+peace
2 -39 media+pet
-1 -10 media+pills
-49 -42 media+poison
-19 -14 media+prepare
-13 -42 media+purpose
9 1 media+quantity
-37 -17 media+question
-8 -15 media+revenge
26 21 media+rope
38 36 media+routine
18 21 media+school
-15 -34 media+secret
-23 -9 media+self
-22 -7 media+sleep-away
-40 -35 media+sorry
18 30 media+spoken
-20 -38 media+stand
-23 3 media+substance
-45 -42 media+suicide
18 11 media+thanks
-35 -29 media+therapy
37 16 media+tonight
-2 -5 media+took
39 44 media+train
-15 -16 media+trapped
-19 -1 media+urge
-8 -34 media+vehicle
-66 -43 media+violence
1 42 media+voices
-22 -26 media+waiting
-13 -12 media+want
-36 -63 media+water
-5 13 media+work
15 23 media+worry
-6 1 media+wound
6 1 media+you
14 -5 media>after
19 18 media>aftermath
10 9 media>alone
0 13 media>anymore
38 -6 media>cannot
-8 -30 media>child
-13 2 media>chores
-14 -20 media>date
-19 -22 media>despair
-20 -12 media>die
-24 -21 media>do-it
-53 -39 media>end
-12 -7 media>enough
-27 -31 media>find
-4 -20 media>forever
24 9 media>give-away
-42 -40 media>glad
-68 -79 media>gun
-52 -14 media>height
-35 -31 media>history
-20 -17 media>hold
-60 -53 media>hurt-other
9 12 media>intend
-37 -40 media>kill-self
-42 -45 media>kin
19 17 media>last
-47 -45 media>laugh
24 5 media>leisure
-41 13 media>letter
-30 -42 media>life
-39 -67 media>media
-18 5 media>mourning
-28 -9 media>nature
5 -5 media>no
-27 4 media>now
9 -10 media>old
-17 -26 media>other
-26 0 media>other-danger
-12 -20 media>pain
32 63 media>papers
-22 -4 media>passed
-18 -3 media>past
-8 -10 media>pills
-21 -55 media>poison
3 16 media>prepare
6 -13 media>quantity
-14 -23 media>question
-22 -11 media>revenge
22 21 media>rope
27 29 media>routine
17 17 media>school
16 22 media>self
46 19 media>spoken
-39 -51 media>stand
-17 1 media>suicide
0 6 media>therapy
13 22 media>tonight
13 28 media>took
-8 -38 media>trapped
-26 -40 media>vehicle
-59 -52 media>violence
17 58 media>voices
-27 -23 media>want
-54 -8 media>work
-17 28 media>wound
-20 0 media>you
-45 29 mourning
-7 11 mourning+nature
-21 48 mourning+no
11 -7 mourning+now
-20 -77 mourning+old
-34 -11 mourning+other
-55 -100 mourning+pain
-4 40 mourning+papers
6 -5 mourning+passed
-27 -1 mourning+past
-16 12 mourning+peace
18 22 mourning+pet
28 -74 mourning+prepare
-3 25 mourning+quantity
-31 -46 mourning+question
4 18 mourning+routine
-21 -22 mourning+school
-17 8 mourning+self
18 20 mourning+spoken
-24 -6 mourning+stand
-91 47 mourning+suicide
-28 62 mourning+tonight
9 -2 mourning+took
-21 -7 mourning+train
7 -8 mourning+trapped
-29 19 mourning+vehicle
7 43 mourning+violence
-25 -32 mourning+voices
-24 -7 mourning+want
-19 15 mourning+work
-50 13 mourning+wound
-39 -43 mourning+you
-29 67 mourning>child
-28 -39 mourning>chores
-6 -42 mourning>date
25 34 mourning>die
-17 32 mourning>eating
-49 -53 mourning>glad
-1 -17 mourning>hold
-53 20 mourning>kin
-29 -21 mourning>last
13 5 mourning>media
11 28 mourning>mourning
-4 40 mourning>no
-10 -33 mourning>now
-19 -26 mourning>old
-27 12 mourning>other
-3 55 mourning>papers
-22 -40 mourning>past
-19 -40 mourning>pet
31 -28 mourning>prepare
-19 12 mourning>quantity
-39 -46 mourning>question
-29 -32 mourning>self
-23 -4 mourning>stand
-22 85 mourning>tonight
-19 40 mourning>want
-12 15 mourning>work
-32 -32 mourning>you
-49 -79 nature
5 -20 nature+no
-9 -4 nature+now
-6 -26 nature+old
18 14 nature+other
-24 2 nature+pain
28 31 nature+papers
31 22 nature+passed
-6 -15 nature+past
-14 -25 nature+pet
-18 -1 nature+pills
0 -9 nature+poison
25 19 nature+prepare
3 8 nature+purpose
-4 -24 nature+quantity
-61 -25 nature+question
10 4 nature+rope
1 20 nature+routine
15 20 nature+school
-10 -18 nature+self
-20 -41 nature+sorry
-13 -6 nature+spoken
11 8 nature+stand
25 5 nature+suicide
-4 1 nature+thanks
-39 -27 nature+therapy
15 14 nature+tonight
-6 -1 nature+took
-22 -36 nature+trapped
26 23 nature+vehicle
-22 -6 nature+violence
17 2 nature+want
-1 -18 nature+water
-34 -3 nature+work
-30 -32 nature+wound
8 17 nature+you
-34 -3 nature>anymore
20 24 nature>chores
-2 24 nature>date
-30 -16 nature>die
6 12 nature>end
13 37 nature>find
20 21 nature>funeral
48 41 nature>glad
8 2 nature>height
27 -1 nature>hold
-33 -18 nature>hurt-other
-41 -32 nature>intend
5 -11 nature>kin
47 15 nature>leisure
21 -15 nature>no
5 -5 nature>now
20 25 nature>old
17 -4 nature>other
-16 -10 nature>papers
18 23 nature>passed
-9 12 nature>past
6 7 nature>peace
32 12 nature>pet
18 -14 nature>prepare
-26 -45 nature>quantity
-5 -9 nature>spoken
4 9 nature>stand
-9 10 nature>tonight
5 3 nature>took
-49 -47 nature>trapped
-46 -29 nature>vehicle
-3 -5 nature>want
-29 -23 nature>water
16 5 nature>you
3 -11 no
-5 -1 no+now
9 33 no+old
31 23 no+other
-4 25 no+other-danger
-31 -59 no+pain
13 13 no+papers
-27 8 no+passed
1 -17 no+past
21 13 no+peace
4 21 no+pet
7 -3 no+pills
55 39 no+poison
27 -6 no+prepare
13 0 no+purpose
5 13 no+quantity
-2 18 no+question
-31 1 no+revenge
38 29 no+rope
8 2 no+routine
17 11 no+school
15 43 no+secret
9 38 no+sleep-away
-13 -53 no+sorry
2 -6 no+spoken
63 32 no+stand
4 -39 no+substance
-26 -69 no+suicide
6 -3 no+thanks
58 38 no+therapy
-5 -15 no+tired
33 23 no+tonight
-2 7 no+took
33 13 no+train
40 32 no+trapped
8 32 no+urge
-12 42 no+vehicle
-26 -43 no+voices
27 16 no+waiting
-30 -25 no+want
19 33 no+water
-9 -19 no+work
9 -3 no+worry
-11 3 no+wound
23 7 no+you
16 -17 no>after
18 -33 no>aftermath
99 72 no>alive
9 8 no>alone
-5 16 no>anymore
9 22 no>baby-harm
-5 -1 no>blade
25 -17 no>burden
-3 12 no>cannot
5 48 no>care
17 8 no>child
-14 -12 no>chores
-14 23 no>date
-58 -31 no>despair
-55 -60 no>die
-15 -25 no>do-it
34 47 no>dread
22 89 no>eating
-13 2 no>end
-46 -36 no>enough
-50 -29 no>exit
31 25 no>find
-39 -43 no>forever
11 26 no>funeral
-10 -20 no>future
11 -8 no>gas
7 13 no>give-away
-8 38 no>glad
24 17 no>goodbye
-63 -66 no>gun
-11 -9 no>handed
-26 -43 no>height
36 27 no>help
12 12 no>hold
-71 -97 no>hurt-other
-56 -58 no>hurt-self
-1 8 no>intend
-3 -10 no>joy
-57 -54 no>kill-self
34 25 no>kin
-23 -3 no>last
58 65 no>laugh
27 -4 no>leisure
-43 -18 no>letter
39 39 no>life
-18 -13 no>love
-32 40 no>matter
41 28 no>media
-50 -17 no>mourning
-50 -23 no>nature
8 2 no>no
-20 -14 no>now
-22 -39 no>old
27 19 no>other
-3 22 no>other-danger
-20 -60 no>pain
11 -9 no>papers
24 19 no>passed
-16 -22 no>past
4 17 no>peace
11 10 no>pet
-28 -53 no>pills
4 -16 no>prepare
-50 -57 no>quantity
26 76 no>question
-15 -11 no>revenge
-15 -3 no>rope
-25 -5 no>routine
-2 18 no>school
42 -5 no>secret
-26 -5 no>self
7 17 no>sleep-away
10 -18 no>sorry
1 26 no>spoken
27 0 no>stand
-15 -62 no>substance
-42 -85 no>suicide
-61 -52 no>thanks
37 28 no>therapy
-3 6 no>tired
-29 -44 no>tonight
0 -9 no>took
28 36 no>trapped
9 -9 no>urge
-10 -16 no>vehicle
-48 -74 no>violence
-14 -53 no>voices
8 7 no>waiting
-46 -66 no>want
-24 -46 no>water
18 25 no>work
23 6 no>worry
-48 -61 no>wound
35 40 no>you
19 18 now
-7 -5 now+old
-1 -11 now+other
10 3 now+other-danger
21 53 now+pain
-9 -14 now+papers
-7 -21 now+passed
43 11 now+past
-3 18 now+peace
-4 -26 now+pet
21 22 now+pills
6 4 now+poison
14 -1 now+prepare
-2 -6 now+purpose
4 -19 now+quantity
52 10 now+question
-3 5 now+revenge
49 49 now+rope
-22 5 now+routine
-17 -21 now+school
-4 5 now+secret
9 -14 now+self
8 31 now+sleep-away
49 25 now+sorry
9 13 now+spoken
36 30 now+stand
-41 33 now+substance
44 48 now+suicide
-12 0 now+thanks
2 -14 now+therapy
-51 -55 now+tired
-39 -17 now+tonight
3 -8 now+took
2 -35 now+train
-3 -14 now+trapped
-6 -23 now+urge
18 0 now+vehicle
54 13 now+violence
-8 21 now+voices
-2 19 now+waiting
-10 -1 now+want
31 30 now+water
-37 -9 now+work
15 35 now+worry
28 18 now+wound
14 1 now+you
-3 14 now>after
11 39 now>aftermath
0 46 now>alive
23 -6 now>alone
10 16 now>anymore
19 37 now>blade
-20 10 now>burden
13 17 now>cannot
14 6 now>care
-8 5 now>child
-11 12 now>chores
31 23 now>date
-30 64 now>despair
-18 -6 now>die
49 29 now>do-it
6 16 now>eating
20 33 now>end
42 54 now>enough
-16 -31 now>exit
36 31 now>find
-67 -48 now>funeral
-32 -18 now>future
1 13 now>gas
18 2 now>give-away
-18 -31 now>glad
8 9 now>goodbye
11 24 now>gun
33 26 now>handed
14 42 now>help
-9 -9 now>history
-20 -31 now>hold
56 50 now>hurt-other
50 41 now>hurt-self
-3 -8 now>intend
67 99 now>kill-self
3 25 now>kin
-13 11 now>last
7 3 now>laugh
-25 34 now>leisure
22 1 now>letter
29 37 now>life
-14 -14 now>matter
-20 -37 now>media
-31 -6 now>mourning
-20 -15 now>nature
5 24 now>no
64 50 now>now
-22 1 now>old
6 5 now>other
23 30 now>other-danger
12 8 now>pain
-13 -11 now>papers
-10 -2 now>passed
60 42 now>past
5 9 now>peace
-20 -29 now>pet
30 23 now>pills
13 10 now>poison
-27 -31 now>quantity
21 -18 now>question
21 26 now>revenge
56 46 now>rope
-46 -35 now>routine
-11 11 now>school
-12 20 now>secret
12 -14 now>self
-19 -4 now>sleep-away
1 23 now>sorry
8 20 now>spoken
21 16 now>stand
-8 2 now>substance
5 52 now>suicide
-17 -19 now>thanks
-12 -4 now>therapy
-43 -62 now>tired
-2 16 now>took
-19 -4 now>train
25 23 now>trapped
53 50 now>urge
31 23 now>vehicle
53 -11 now>violence
6 15 now>voices
-12 14 now>waiting
-6 30 now>want
-19 18 now>water
-31 -45 now>work
-27 48 now>worry
58 56 now>wound
30 23 now>you
-48 -36 old
-9 -4 old+other
-11 10 old+other-danger
6 32 old+pain
-18 -40 old+papers
27 23 old+passed
-17 -4 old+past
-20 -6 old+peace
6 -11 old+pet
19 -18 old+pills
-24 -24 old+poison
5 -31 old+prepare
-38 -12 old+purpose
-20 -10 old+quantity
2 9 old+question
-32 -18 old+revenge
-26 -18 old+rope
-26 -19 old+routine
1 9 old+school
-22 53 old+secret
-7 0 old+self
27 15 old+sorry
11 -20 old+spoken
26 18 old+stand
17 32 old+substance
-29 28 old+suicide
17 22 old+thanks
25 22 old+therapy
14 50 old+tired
25 2 old+took
23 9 old+train
-41 8 old+trapped
-16 -4 old+urge
-17 17 old+violence
-3 -18 old+voices
-10 -13 old+waiting
17 8 old+want
-23 12 old+water
-28 -12 old+work
-14 37 old+worry
-16 42 old+wound
-25 -20 old+you
-41 11 old>after
-60 20 old>alive
16 26 old>alone
8 48 old>anymore
-5 16 old>cannot
-7 -20 old>chores
-25 -14 old>date
-20 10 old>despair
-6 16 old>die
19 20 old>eating
-8 -4 old>end
18 0 old>enough
-22 21 old>give-away
10 -14 old>glad
21 -3 old>gun
-12 -33 old>height
16 -16 old>hold
34 45 old>intend
-22 -4 old>kill-self
-10 -3 old>kin
-24 -12 old>last
-39 -22 old>leisure
-20 -4 old>letter
-36 35 old>media
-34 -56 old>mourning
30 52 old>no
20 31 old>now
22 12 old>old
-33 27 old>other
-35 -10 old>other-danger
10 7 old>pain
1 -11 old>papers
24 28 old>passed
3 21 old>past
-25 -18 old>peace
-4 -12 old>pet
20 -14 old>pills
45 33 old>prepare
-38 -12 old>purpose
-11 -23 old>quantity
-38 -30 old>question
-17 -25 old>revenge
-10 -15 old>routine
-28 -7 old>school
-15 3 old>self
19 -16 old>spoken
17 -3 old>stand
-42 18 old>suicide
-39 -15 old>tonight
17 2 old>took
-7 31 old>trapped
4 -5 old>vehicle
-4 42 old>violence
4 8 old>want
-22 -19 old>work
14 49 old>wound
-12 -17 old>you
28 36 other
6 21 other+other-danger
-27 -31 other+pain
25 24 other+papers
-4 5 other+passed
-7 10 other+past
-7 -1 other+peace
11 0 other+pet
-35 -38 other+pills
21 14 other+poison
12 5 other+prepare
-11 -14 other+purpose
-13 -12 other+quantity
18 8 other+question
-25 -27 other+revenge
1 19 other+rope
4 11 other+routine
-28 -42 other+school
-32 17 other+secret
7 9 other+self
-2 -34 other+sleep-away
-12 -14 other+sorry
-13 -14 other+spoken
-15 -15 other+stand
18 36 other+substance
-46 24 other+suicide
25 17 other+thanks
54 37 other+therapy
-34 -10 other+tired
2 5 other+tonight
9 23 other+took
3 20 other+train
42 40 other+trapped
-35 -34 other+urge
-2 6 other+vehicle
3 21 other+violence
36 21 other+voices
2 -18 other+waiting
-10 20 other+want
-1 -8 other+water
7 19 other+work
-52 0 other+worry
-4 -21 other+wound
9 -10 other+you
-8 36 other-danger
-10 23 other-danger+pain
23 16 other-danger+papers
-17 -6 other-danger+passed
27 -12 other-danger+past
3 -5 other-danger+pet
-42 -14 other-danger+pills
-23 -39 other-danger+prepare
25 -11 other-danger+quantity
-5 -12 other-danger+question
-25 -9 other-danger+revenge
-42 16 other-danger+rope
24 25 other-danger+routine
10 21 other-danger+school
-9 30 other-danger+self
22 34 other-danger+sorry
10 54 other-danger+spoken
-21 -36 other-danger+stand
-15 -6 other-danger+substance
-27 10 other-danger+suicide
-16 10 other-danger+therapy
-23 39 other-danger+tonight
19 17 other-danger+took
20 13 other-danger+trapped
-25 18 other-danger+urge
13 22 other-danger+violence
-17 29 other-danger+want
-22 -21 other-danger+water
11 1 other-danger+work
-31 -32 other-danger+wound
-20 37 other-danger>aftermath
38 47 other-danger>blade
-35 -26 other-danger>cannot
39 34 other-danger>child
42 38 other-danger>chores
21 77 other-danger>date
0 25 other-danger>die
13 -11 other-danger>gun
6 -7 other-danger>height
-25 25 other-danger>help
-7 -28 other-danger>hold
23 39 other-danger>hurt-other
-20 -17 other-danger>intend
-44 10 other-danger>last
31 -12 other-danger>leisure
-29 26 other-danger>life
15 18 other-danger>no
-36 -22 other-danger>now
-43 20 other-danger>other
-23 -15 other-danger>other-danger
18 15 other-danger>papers
22 5 other-danger>past
-28 63 other-danger>pills
-17 -25 other-danger>prepare
38 -10 other-danger>quantity
-62 27 other-danger>question
-8 39 other-danger>rope
-8 -23 other-danger>stand
-23 70 other-danger>suicide
-36 35 other-danger>tonight
34 16 other-danger>took
30 -7 other-danger>trapped
-22 -1 other-danger>violence
-24 27 other-danger>want
-21 -34 other-danger>wound
6 -9 other>after
15 12 other>aftermath
-2 15 other>alive
4 -3 other>anymore
19 48 other>attacked
-28 -4 other>baby-harm
38 40 other>blade
11 36 other>burden
-29 1 other>cannot
15 5 other>care
11 -8 other>child
-14 -20 other>chores
-17 -24 other>date
16 14 other>despair
7 38 other>die
12 8 other>do-it
-7 43 other>dread
19 11 other>eating
-4 9 other>end
-5 -8 other>enough
-13 -18 other>exit
-27 -4 other>find
2 -12 other>forever
47 3 other>funeral
-3 -29 other>future
26 29 other>gas
-29 -34 other>give-away
-29 -22 other>glad
-23 -4 other>goodbye
10 -5 other>gun
-22 -7 other>handed
6 12 other>height
-3 10 other>help
2 16 other>history
-2 -13 other>hold
22 18 other>hurt-other
0 10 other>hurt-self
-54 -29 other>intend
-72 -42 other>joy
3 6 other>kill-self
-24 -39 other>kin
24 33 other>last
0 24 other>laugh
-14 -36 other>leisure
3 -7 other>letter
-18 6 other>life
5 -6 other>love
10 61 other>matter
-14 -16 other>media
-1 -14 other>mourning
26 35 other>nature
7 22 other>no
24 7 other>now
13 20 other>old
-5 38 other>other-danger
25 13 other>pain
23 31 other>papers
-37 -18 other>passed
9 13 other>past
18 18 other>peace
17 4 other>pet
18 -9 other>pills
31 39 other>poison
-16 -28 other>prepare
-5 21 other>purpose
-15 -6 other>quantity
34 17 other>question
-14 9 other>revenge
21 54 other>rope
9 -5 other>routine
-26 -30 other>school
-25 -17 other>secret
10 27 other>self
6 7 other>sleep-away
-13 -1 other>sorry
-43 -22 other>spoken
-2 8 other>stand
34 18 other>substance
-42 32 other>suicide
-11 -5 other>thanks
-10 -4 other>therapy
-9 20 other>tired
-12 36 other>tonight
0 33 other>took
-8 14 other>train
18 12 other>trapped
-13 15 other>urge
-21 -19 other>vehicle
31 33 other>violence
15 14 other>voices
12 -8 other>waiting
-40 -7 other>want
24 30 other>water
16 -9 other>work
5 38 other>worry
4 2 other>wound
10 3 other>you
2 -5 pain
-21 -59 pain+passed
-20 -12 pain+past
25 12 pain+peace
46 43 pain+pet
-12 22 pain+pills
16 2 pain+poison
-33 -24 pain+prepare
-16 1 pain+quantity
-2 -15 pain+question
0 22 pain+revenge
33 27 pain+rope
13 33 pain+routine
-32 17 pain+school
18 23 pain+sleep-away
-27 -22 pain+sorry
-16 -5 pain+spoken
-5 -8 pain+stand
-47 5 pain+therapy
-37 -16 pain+tired
-1 11 pain+tonight
3 -10 pain+took
-7 -11 pain+train
23 59 pain+trapped
-22 26 pain+urge
-21 0 pain+vehicle
-4 -30 pain+violence
27 28 pain+voices
15 30 pain+waiting
-23 -8 pain+want
-19 9 pain+water
21 30 pain+work
18 50 pain+worry
2 19 pain+wound
1 16 pain+you
-17 -20 pain>after
8 -10 pain>aftermath
36 -3 pain>anymore
6 -38 pain>burden
49 54 pain>cannot
44 38 pain>child
-4 -33 pain>chores
-51 -29 pain>date
-23 -28 pain>despair
-64 -25 pain>die
6 9 pain>end
3 -8 pain>find
-76 -69 pain>glad
45 36 pain>height
12 -3 pain>hold
27 11 pain>hurt-other
1 -7 pain>intend
16 30 pain>kill-self
48 35 pain>kin
-44 -4 pain>last
-50 -22 pain>laugh
-31 -38 pain>leisure
8 4 pain>no
27 56 pain>now
-40 -31 pain>old
-24 -8 pain>other
0 -7 pain>pain
-70 -26 pain>passed
-1 -4 pain>past
6 7 pain>pet
-12 -25 pain>prepare
6 6 pain>quantity
4 -8 pain>question
11 25 pain>routine
-51 -32 pain>school
18 -10 pain>self
3 15 pain>sorry
-7 -4 pain>spoken
-22 -5 pain>stand
24 32 pain>tonight
-23 -22 pain>train
46 47 pain>trapped
-28 15 pain>urge
-4 -8 pain>vehicle
39 27 pain>violence
-11 -22 pain>want
28 11 pain>work
-25 11 pain>wound
-8 1 pain>you
17 6 papers
27 12 papers+passed
-31 -53 papers+past
29 31 papers+peace
29 36 papers+pet
42 24 papers+pills
5 -9 papers+prepare
-7 -21 papers+quantity
-6 13 papers+question
5 13 papers+revenge
19 16 papers+rope
0 -5 papers+routine
17 35 papers+secret
-2 -12 papers+self
21 0 papers+sorry
17 9 papers+spoken
-2 -10 papers+stand
-10 36 papers+suicide
30 33 papers+thanks
-3 23 papers+therapy
-20 11 papers+tired
13 14 papers+tonight
-41 -57 papers+train
-19 -23 papers+trapped
7 4 papers+violence
-14 -15 papers+want
28 31 papers+water
16 24 papers+work
17 -39 papers+worry
-48 -43 papers+wound
29 48 papers+you
35 10 papers>after
18 -8 papers>aftermath
21 1 papers>alone
-16 -19 papers>anymore
-21 -13 papers>blade
-4 -6 papers>care
-7 -8 papers>child
-27 -6 papers>chores
-4 -11 papers>date
-6 1 papers>despair
-15 -21 papers>do-it
-3 -9 papers>end
-29 -35 papers>exit
44 38 papers>find
39 46 papers>funeral
-23 -40 papers>give-away
38 28 papers>glad
-9 -25 papers>goodbye
31 35 papers>help
-15 -12 papers>hold
5 -24 papers>intend
-10 -13 papers>kin
-26 -17 papers>last
22 -11 papers>laugh
-15 -10 papers>leisure
3 -6 papers>letter
-17 -24 papers>life
18 18 papers>matter
-15 -25 papers>media
9 19 papers>nature
-41 -39 papers>no
-8 -7 papers>now
0 -16 papers>other
-6 -3 papers>papers
5 4 papers>passed
-11 14 papers>past
8 12 papers>peace
7 3 papers>pet
-5 -31 papers>prepare
17 20 papers>quantity
7 1 papers>question
3 9 papers>revenge
-13 -14 papers>routine
2 -6 papers>self
32 8 papers>spoken
-8 -2 papers>stand
4 23 papers>tonight
5 13 papers>took
12 0 papers>trapped
-25 -22 papers>vehicle
30 35 papers>violence
-27 -23 papers>want
12 17 papers>work
-30 -11 papers>you
-32 0 passed
-8 -21 passed+past
25 18 passed+peace
-11 -3 passed+pet
-46 9 passed+pills
-26 -32 passed+poison
22 16 passed+prepare
-23 -15 passed+quantity
-16 23 passed+question
-59 2 passed+revenge
50 52 passed+rope
6 -22 passed+routine
-44 -32 passed+school
7 52 passed+secret
5 2 passed+self
-1 32 passed+sleep-away
-22 -11 passed+sorry
-7 9 passed+spoken
17 -5 passed+stand
-23 10 passed+substance
-18 32 passed+suicide
-10 -31 passed+thanks
6 -7 passed+therapy
-44 -7 passed+tired
19 44 passed+tonight
4 -22 passed+took
5 -1 passed+train
-13 -34 passed+trapped
-16 -18 passed+urge
2 16 passed+vehicle
-19 -8 passed+violence
-35 -48 passed+voices
-19 -3 passed+waiting
-44 14 passed+want
17 -15 passed+water
-6 -11 passed+work
37 34 passed+worry
-31 24 passed+wound
-4 -11 passed+you
21 -1 passed>after
5 2 passed>aftermath
-24 -60 passed>alive
-16 -30 passed>alone
54 52 passed>anymore
24 33 passed>blade
29 52 passed>cannot
4 -25 passed>child
-11 10 passed>chores
24 15 passed>date
2 30 passed>die
2 50 passed>do-it
-6 -21 passed>eating
29 15 passed>end
8 -2 passed>enough
-32 20 passed>exit
-14 -8 passed>find
45 42 passed>funeral
-7 -47 passed>glad
-2 -5 passed>gun
-37 31 passed>handed
1 13 passed>height
-11 -11 passed>help
17 -20 passed>hold
-9 27 passed>hurt-self
-29 26 passed>intend
59 38 passed>kill-self
-22 -10 passed>kin
-10 -10 passed>last
29 8 passed>laugh
-11 -2 passed>leisure
19 16 passed>letter
22 8 passed>life
-40 -15 passed>matter
7 -1 passed>media
12 23 passed>no
-24 -6 passed>now
5 -12 passed>old
17 9 passed>other
16 9 passed>other-danger
2 6 passed>pain
-27 1 passed>passed
13 11 passed>past
-43 -10 passed>peace
-54 17 passed>pills
-10 -11 passed>prepare
-29 13 passed>quantity
-17 -16 passed>question
23 30 passed>rope
-12 -14 passed>routine
-21 -48 passed>school
-20 -22 passed>self
-26 -17 passed>sorry
-24 -1 passed>spoken
20 45 passed>stand
-19 -15 passed>substance
-29 -15 passed>thanks
13 -2 passed>therapy
-34 -54 passed>tired
17 29 passed>tonight
8 -4 passed>took
-39 -45 passed>trapped
-18 -38 passed>urge
29 31 passed>vehicle
-62 39 passed>violence
8 8 passed>want
29 30 passed>water
-24 -3 passed>work
28 44 passed>worry
-45 -36 passed>wound
-7 -1 passed>you
-21 -13 past
-8 -22 past+peace
-46 -18 past+pet
-66 19 past+pills
17 42 past+poison
0 -6 past+prepare
-9 28 past+purpose
-13 -18 past+quantity
26 18 past+question
-17 -3 past+revenge
19 24 past+rope
12 -5 past+routine
12 6 past+school
-14 16 past+secret
5 17 past+self
-4 28 past+sleep-away
-4 -34 past+sorry
-10 21 past+spoken
8 -10 past+stand
-88 -6 past+suicide
13 13 past+thanks
-15 -26 past+therapy
6 16 past+tired
8 20 past+tonight
-6 2 past+took
-50 -11 past+train
-14 -15 past+trapped
-47 -14 past+urge
-23 -9 past+vehicle
-21 20 past+violence
-22 18 past+voices
61 37 past+waiting
7 -13 past+want
33 -2 past+water
20 20 past+work
-58 -38 past+worry
18 68 past+wound
12 -13 past+you
-40 -9 past>after
-11 -41 past>aftermath
-14 68 past>alive
-1 28 past>alone
-29 -6 past>anymore
-38 -41 past>blade
9 59 past>burden
-40 -60 past>cannot
25 24 past>care
6 -7 past>child
7 -3 past>chores
6 27 past>date
30 -10 past>despair
25 13 past>die
27 5 past>do-it
-14 -7 past>dread
-49 -14 past>eating
13 1 past>end
5 26 past>enough
7 -5 past>exit
-13 6 past>find
28 19 past>forever
-7 6 past>funeral
21 8 past>gas
-44 -36 past>give-away
3 -5 past>glad
38 16 past>goodbye
71 -14 past>gun
-33 11 past>handed
-6 23 past>height
-15 13 past>help
14 16 past>hold
-56 0 past>hurt-other
-26 40 past>hurt-self
-18 -15 past>intend
-20 -2 past>joy
-51 -17 past>kill-self
3 -6 past>kin
-4 -15 past>last
-37 1 past>laugh
-25 -44 past>leisure
25 32 past>letter
-3 -28 past>life
-60 -23 past>love
9 -56 past>matter
-28 -1 past>media
-26 6 past>mourning
19 18 past>nature
-22 35 past>no
-24 -9 past>now
-31 2 past>old
17 25 past>other
-46 18 past>other-danger
-36 -35 past>pain
-29 -44 past>papers
-30 0 past>passed
-16 24 past>past
-26 -31 past>peace
-20 -20 past>pills
-6 23 past>poison
-28 -26 past>prepare
-14 29 past>quantity
2 -28 past>question
12 -3 past>revenge
-26 -39 past>rope
-26 -45 past>routine
-29 23 past>school
-21 29 past>secret
4 23 past>self
21 0 past>sleep-away
11 10 past>sorry
-52 10 past>spoken
-21 -4 past>stand
4 14 past>substance
-73 -34 past>suicide
22 10 past>thanks
11 15 past>therapy
6 16 past>tired
18 44 past>tonight
-44 -4 past>took
15 -4 past>train
-1 -27 past>trapped
-38 -6 past>urge
34 14 past>vehicle
-6 26 past>violence
-55 -36 past>voices
1 6 past>want
-23 -24 past>water
-24 -37 past>work
-35 -20 past>worry
-30 51 past>wound
-35 -41 peace
-55 -63 peace+pet
-6 13 peace+pills
39 48 peace+prepare
5 -10 peace+quantity
10 7 peace+question
13 19 peace+revenge
26 58 peace+rope
-10 50 peace+routine
-32 -2 peace+school
-14 -6 peace+secret
-11 7 peace+sleep-away
-1 17 peace+sorry
-31 -1 peace+spoken
-12 -4 peace+stand
0 -9 peace+thanks
11 -3 peace+therapy
25 24 peace+tired
-19 -8 peace+tonight
-20 -1 peace+took
-39 -39 peace+train
-8 8 peace+urge
-1 15 peace+vehicle
9 -37 peace+violence
-5 27 peace+voices
-42 -46 peace+waiting
-15 7 peace+want
12 34 peace+water
-51 -2 peace+work
8 20 peace+worry
31 5 peace+wound
2 16 peace+you
16 5 peace>after
-15 -40 peace>alone
35 41 peace>anymore
-7 10 peace>cannot
-4 -8 peace>child
7 19 peace>chores
6 26 peace>date
10 -3 peace>despair
43 42 peace>die
32 33 peace>do-it
8 -10 peace>eating
59 59 peace>end
-7 90 peace>exit
8 12 peace>forever
16 8 peace>give-away
27 45 peace>glad
8 -12 peace>hold
50 52 peace>intend
21 26 peace>kill-self
3 12 peace>kin
18 1 peace>leisure
19 29 peace>letter
-12 9 peace>life
-13 -28 peace>media
4 -18 peace>nature
2 26 peace>no
5 -3 peace>now
-23 3 peace>old
-30 5 peace>other
-9 37 peace>pain
38 39 peace>papers
34 29 peace>passed
8 -1 peace>past
-7 -31 peace>peace
-49 -17 peace>pet
18 3 peace>prepare
16 -1 peace>quantity
2 -17 peace>question
-18 -9 peace>school
19 10 peace>self
14 65 peace>sleep-away
-22 -18 peace>spoken
-5 9 peace>stand
8 -18 peace>thanks
75 66 peace>therapy
11 -44 peace>tonight
-18 -15 peace>took
3 22 peace>trapped
-24 22 peace>vehicle
8 14 peace>violence
15 19 peace>voices
29 29 peace>want
-19 -16 peace>work
19 24 peace>wound
11 0 peace>you
-1 -20 pet
-28 -21 pet+pills
-60 -55 pet+poison
12 21 pet+prepare
12 8 pet+purpose
-12 12 pet+quantity
-43 -35 pet+question
6 28 pet+revenge
7 11 pet+rope
9 11 pet+routine
-14 18 pet+school
16 11 pet+self
5 18 pet+spoken
-15 16 pet+stand
4 6 pet+thanks
-14 -20 pet+tonight
-13 5 pet+took
14 19 pet+trapped
-16 -25 pet+violence
-43 -14 pet+voices
-52 -8 pet+want
19 14 pet+water
-15 -21 pet+work
-7 -20 pet+wound
13 24 pet+you
61 30 pet>after
49 9 pet>anymore
-32 14 pet>cannot
-55 -40 pet>chores
47 41 pet>date
-41 -50 pet>die
-8 -14 pet>eating
17 22 pet>end
-35 -43 pet>enough
40 61 pet>exit
-23 -30 pet>forever
22 12 pet>give-away
-38 -24 pet>glad
-10 -1 pet>hold
2 6 pet>intend
23 17 pet>kin
-17 4 pet>last
-18 -27 pet>leisure
24 0 pet>mourning
-33 -16 pet>no
7 5 pet>now
7 19 pet>old
2 12 pet>other
-10 14 pet>pain
-23 -33 pet>papers
-6 15 pet>passed
-54 -6 pet>past
-46 -46 pet>peace
-27 -38 pet>pet
-23 -22 pet>pills
47 53 pet>prepare
2 32 pet>quantity
-40 -39 pet>routine
21 20 pet>self
-2 -5 pet>spoken
-39 2 pet>stand
4 -16 pet>tonight
12 11 pet>took
-5 14 pet>trapped
-24 -19 pet>violence
-50 -61 pet>want
18 13 pet>water
58 60 pills
-38 12 pills+poison
26 15 pills+prepare
62 33 pills+quantity
24 -15 pills+question
33 37 pills+revenge
-29 -30 pills+rope
-60 -69 pills+routine
0 29 pills+school
6 51 pills+secret
5 3 pills+self
36 28 pills+sleep-away
-2 -8 pills+sorry
-50 11 pills+spoken
-12 -18 pills+stand
44 14 pills+substance
-34 -29 pills+suicide
-16 -26 pills+thanks
6 -4 pills+therapy
1 -35 pills+tired
-40 -44 pills+tonight
-5 -10 pills+took
14 17 pills+train
19 27 pills+trapped
42 39 pills+urge
-47 -45 pills+vehicle
14 -9 pills+violence
25 19 pills+waiting
15 38 pills+want
9 -2 pills+water
2 -7 pills+work
-42 49 pills+worry
29 33 pills+wound
-14 -22 pills+you
-20 16 pills>alone
-1 -21 pills>anymore
9 43 pills>burden
15 11 pills>care
14 25 pills>date
-10 7 pills>despair
4 65 pills>die
-58 -66 pills>eating
-5 -5 pills>end
25 32 pills>enough
-47 -4 pills>handed
-29 43 pills>help
44 40 pills>hold
28 33 pills>intend
55 14 pills>kin
34 42 pills>last
30 22 pills>letter
-10 42 pills>matter
-35 -1 pills>no
-11 23 pills>now
-57 11 pills>other
-7 54 pills>other-danger
-74 -16 pills>passed
-23 40 pills>past
-12 32 pills>peace
-16 -21 pills>pet
35 69 pills>pills
21 19 pills>prepare
37 17 pills>quantity
9 4 pills>question
-59 -51 pills>routine
-25 20 pills>school
47 32 pills>secret
-6 -4 pills>self
-31 -15 pills>spoken
25 10 pills>stand
-6 2 pills>substance
-57 -54 pills>thanks
23 40 pills>therapy
-33 -42 pills>tired
-31 -39 pills>tonight
-76 -88 pills>took
24 81 pills>trapped
-35 -50 pills>vehicle
-37 7 pills>want
-17 0 pills>work
-41 38 pills>worry
47 33 pills>wound
-42 -49 pills>you
82 53 poison
44 27 poison+prepare
21 -19 poison+quantity
20 -12 poison+question
-21 -25 poison+routine
7 0 poison+school
-7 -23 poison+secret
37 -1 poison+self
16 5 poison+spoken
21 7 poison+stand
46 35 poison+substance
-1 -19 poison+tonight
27 48 poison+took
-12 5 poison+trapped
-1 -8 poison+urge
20 6 poison+want
13 -12 poison+work
25 30 poison+wound
16 10 poison>aftermath
-7 6 poison>chores
-2 18 poison>eating
42 29 poison>hold
46 29 poison>kin
25 16 poison>no
-6 -8 poison>now
-1 -6 poison>other
-11 6 poison>past
14 55 poison>poison
-1 -8 poison>quantity
26 19 poison>self
26 10 poison>stand
25 25 poison>want
25 30 poison>wound
55 46 prepare
-30 -35 prepare+purpose
-25 -40 prepare+quantity
20 13 prepare+question
-13 24 prepare+revenge
37 27 prepare+rope
-40 -37 prepare+routine
-26 -26 prepare+school
-5 14 prepare+secret
18 21 prepare+self
50 11 prepare+sleep-away
23 41 prepare+sorry
-41 -15 prepare+spoken
-3 8 prepare+stand
-38 -25 prepare+substance
12 26 prepare+suicide
-34 -32 prepare+thanks
2 -6 prepare+therapy
12 46 prepare+tired
-1 16 prepare+tonight
-39 -43 prepare+took
9 6 prepare+train
-12 -7 prepare+trapped
-21 -27 prepare+urge
-5 2 prepare+vehicle
-5 -12 prepare+violence
-19 -38 prepare+voices
11 -6 prepare+waiting
35 43 prepare+want
4 -24 prepare+water
33 14 prepare+work
13 25 prepare+worry
-8 -17 prepare+wound
-31 -32 prepare+you
10 -13 prepare>after
12 33 prepare>aftermath
57 42 prepare>alone
-50 -31 prepare>blade
-45 4 prepare>burden
20 -3 prepare>cannot
-5 -16 prepare>child
-11 10 prepare>chores
17 -13 prepare>date
9 15 prepare>despair
-8 -21 prepare>die
34 30 prepare>do-it
-12 -35 prepare>end
39 26 prepare>enough
46 31 prepare>exit
-26 -36 prepare>find
20 13 prepare>funeral
-9 -2 prepare>gas
-3 11 prepare>give-away
-5 -2 prepare>glad
-4 28 prepare>goodbye
-27 -24 prepare>gun
30 23 prepare>handed
0 5 prepare>height
-11 -15 prepare>history
6 -1 prepare>hold
46 39 prepare>hurt-other
3 -13 prepare>intend
43 19 prepare>kill-self
-37 -32 prepare>kin
-33 -28 prepare>last
16 49 prepare>laugh
-4 -11 prepare>leisure
6 -2 prepare>letter
34 16 prepare>life
32 66 prepare>matter
15 0 prepare>media
26 14 prepare>nature
0 5 prepare>no
12 31 prepare>now
-51 -41 prepare>old
0 8 prepare>other
13 13 prepare>other-danger
-17 -18 prepare>papers
4 10 prepare>passed
-8 9 prepare>past
25 22 prepare>peace
21 27 prepare>pet
5 -4 prepare>pills
57 53 prepare>poison
33 28 prepare>prepare
-12 -16 prepare>purpose
-34 -27 prepare>quantity
14 -2 prepare>question
32 30 prepare>rope
-5 -16 prepare>routine
5 26 prepare>school
-8 11 prepare>self
5 -32 prepare>spoken
-10 7 prepare>stand
-51 -16 prepare>substance
-13 -20 prepare>therapy
20 22 prepare>tonight
-17 1 prepare>took
31 29 prepare>train
9 29 prepare>vehicle
1 -16 prepare>violence
-24 -26 prepare>voices
2 -6 prepare>waiting
43 68 prepare>want
-12 -15 prepare>water
-10 -23 prepare>work
-23 -14 prepare>wound
-7 20 prepare>you
-38 -57 purpose
-29 -22 purpose+quantity
-35 -38 purpose+rope
0 -14 purpose+self
14 3 purpose+spoken
9 18 purpose+stand
12 9 purpose+tonight
-1 29 purpose+work
5 5 purpose>date
-42 -44 purpose>leisure
-12 -11 purpose>other
12 8 purpose>pet
21 5 purpose>self
-1 25 purpose>work
-23 -6 quantity
1 19 quantity+question
-2 -12 quantity+revenge
-26 -50 quantity+rope
-42 -35 quantity+routine
18 12 quantity+school
-15 -9 quantity+secret
3 12 quantity+self
30 42 quantity+sleep-away
-5 -5 quantity+sorry
-4 22 quantity+spoken
-5 -14 quantity+stand
-6 45 quantity+substance
0 25 quantity+suicide
-11 -32 quantity+thanks
9 -7 quantity+therapy
-6 26 quantity+tired
-10 -3 quantity+tonight
64 45 quantity+took
34 22 quantity+train
-36 -37 quantity+trapped
33 43 quantity+urge
-14 -2 quantity+vehicle
-30 -37 quantity+violence
-4 -18 quantity+voices
21 30 quantity+waiting
23 20 quantity+want
-28 -61 quantity+water
-5 -8 quantity+work
-18 -35 quantity+worry
-23 -25 quantity+wound
22 5 quantity+you
20 19 quantity>after
28 27 quantity>aftermath
8 39 quantity>alone
27 53 quantity>anymore
-61 -26 quantity>blade
14 26 quantity>burden
35 36 quantity>cannot
19 65 quantity>care
-18 3 quantity>child
-9 1 quantity>chores
-19 -17 quantity>date
-9 9 quantity>despair
12 11 quantity>die
-30 -1 quantity>do-it
14 19 quantity>eating
15 -7 quantity>end
-28 -14 quantity>enough
-18 39 quantity>exit
19 21 quantity>forever
3 -5 quantity>give-away
-9 -3 quantity>glad
42 29 quantity>goodbye
10 -1 quantity>gun
-28 -27 quantity>handed
2 -33 quantity>height
8 22 quantity>help
-27 -43 quantity>history
-1 -9 quantity>hold
29 29 quantity>hurt-other
-13 20 quantity>hurt-self
-7 -1 quantity>intend
9 24 quantity>joy
22 30 quantity>kill-self
38 15 quantity>kin
15 11 quantity>last
-8 -8 quantity>laugh
-83 -11 quantity>leisure
17 4 quantity>letter
16 17 quantity>life
19 45 quantity>love
-4 5 quantity>matter
-53 -15 quantity>media
35 -22 quantity>mourning
32 32 quantity>no
15 1 quantity>now
-1 24 quantity>old
-8 -15 quantity>other
20 -28 quantity>other-danger
16 29 quantity>pain
-12 -27 quantity>papers
1 21 quantity>passed
-7 -18 quantity>past
37 9 quantity>peace
-23 -48 quantity>pet
91 65 quantity>pills
16 -13 quantity>poison
-12 -15 quantity>prepare
27 25 quantity>quantity
45 30 quantity>question
16 -7 quantity>revenge
-9 -11 quantity>rope
-28 -19 quantity>routine
19 -6 quantity>school
8 -21 quantity>secret
59 45 quantity>self
-7 17 quantity>sorry
-34 -69 quantity>spoken
1 14 quantity>stand
-3 23 quantity>substance
3 -8 quantity>thanks
-7 25 quantity>therapy
-16 -16 quantity>tonight
-18 17 quantity>took
-8 31 quantity>trapped
27 40 quantity>urge
-15 -15 quantity>vehicle
15 7 quantity>violence
-7 -35 quantity>voices
26 19 quantity>waiting
16 11 quantity>want
-4 -35 quantity>water
16 28 quantity>work
44 61 quantity>wound
23 38 quantity>you
-36 -42 question
-35 -38 question+revenge
20 29 question+rope
-19 -38 question+routine
-7 -33 question+school
-48 -17 question+secret
-14 -4 question+self
-9 13 question+sleep-away
10 9 question+sorry
5 0 question+spoken
7 36 question+stand
-6 -7 question+substance
-58 -25 question+suicide
14 16 question+thanks
-25 -46 question+therapy
-21 -36 question+tired
10 10 question+tonight
34 -3 question+took
-34 -19 question+train
36 38 question+trapped
-3 28 question+urge
-11 1 question+violence
-4 4 question+voices
0 -12 question+want
11 30 question+water
-32 -35 question+work
-17 -42 question+worry
1 -14 question+wound
-19 -24 question+you
-7 10 question>alive
4 27 question>alone
-32 -9 question>anymore
26 -11 question>burden
-19 -11 question>cannot
-13 -23 question>care
-7 34 question>child
-19 -16 question>chores
-12 -21 question>date
14 -24 question>despair
41 72 question>die
29 13 question>do-it
55 52 question>end
17 12 question>exit
25 31 question>find
32 20 question>forever
20 25 question>give-away
-9 27 question>glad
7 7 question>height
2 17 question>hold
17 14 question>hurt-other
22 24 question>hurt-self
31 37 question>intend
27 53 question>kill-self
13 7 question>kin
-5 -14 question>last
40 37 question>laugh
-19 -13 question>leisure
-58 -47 question>letter
20 3 question>life
-41 -25 question>matter
-28 -3 question>media
-12 7 question>no
36 -17 question>now
0 19 question>other
-35 4 question>pain
-29 -13 question>passed
9 15 question>past
8 -11 question>peace
-29 -34 question>pills
-30 -15 question>prepare
-31 6 question>quantity
-11 -8 question>question
-12 5 question>routine
32 20 question>school
-7 -13 question>self
-10 13 question>sleep-away
-25 14 question>spoken
-27 -57 question>suicide
-60 -57 question>therapy
-28 9 question>tonight
-1 -23 question>took
10 17 question>trapped
-13 13 question>urge
-10 15 question>vehicle
24 49 question>violence
22 19 question>voices
-5 -15 question>want
2 -6 question>work
-18 -33 question>worry
9 -6 question>wound
-15 -19 question>you
-35 -22 revenge
8 33 revenge+rope
-54 33 revenge+routine
-5 -1 revenge+school
-7 9 revenge+secret
-14 -4 revenge+self
21 21 revenge+sleep-away
-26 -36 revenge+sorry
13 10 revenge+spoken
-8 -22 revenge+suicide
-11 32 revenge+therapy
-21 -12 revenge+tired
1 24 revenge+took
50 52 revenge+train
-6 24 revenge+trapped
8 19 revenge+vehicle
-3 -20 revenge+violence
33 47 revenge+waiting
6 54 revenge+want
17 26 revenge+work
-37 -5 revenge+wound
4 7 revenge+you
-46 -11 revenge>anymore
1 19 revenge>child
-27 -48 revenge>date
-1 -29 revenge>end
18 50 revenge>find
-44 6 revenge>glad
-20 -31 revenge>hold
54 4 revenge>hurt-other
8 -11 revenge>intend
11 9 revenge>leisure
35 50 revenge>life
4 -29 revenge>media
-10 -27 revenge>no
-33 -18 revenge>now
33 43 revenge>other
-23 -12 revenge>other-danger
3 7 revenge>papers
-45 9 revenge>passed
1 34 revenge>past
-49 -14 revenge>quantity
18 21 revenge>revenge
22 7 revenge>school
-29 10 revenge>self
-26 -36 revenge>sorry
40 4 revenge>spoken
-18 -37 revenge>stand
-7 34 revenge>therapy
9 26 revenge>tonight
20 16 revenge>want
-27 -31 revenge>work
7 14 revenge>you
87 68 rope
66 12 rope+routine
42 46 rope+school
9 15 rope+self
14 37 rope+sorry
22 39 rope+spoken
10 8 rope+stand
-22 17 rope+thanks
23 32 rope+therapy
7 -7 rope+tired
-50 -69 rope+tonight
3 4 rope+took
-40 -41 rope+train
15 1 rope+trapped
14 11 rope+urge
-13 2 rope+vehicle
44 41 rope+violence
-22 -22 rope+waiting
15 13 rope+water
25 3 rope+work
1 33 rope+worry
-7 -34 rope+wound
19 13 rope+you
-33 -21 rope>alone
-43 -39 rope>anymore
28 22 rope>burden
20 6 rope>child
16 17 rope>chores
-12 7 rope>date
9 -6 rope>eating
-39 -34 rope>end
39 0 rope>enough
76 83 rope>gas
-15 -9 rope>height
6 3 rope>hold
-6 3 rope>intend
34 9 rope>kin
17 17 rope>leisure
25 26 rope>letter
-64 -66 rope>media
13 -6 rope>now
0 22 rope>other
50 39 rope>passed
-28 29 rope>past
23 48 rope>peace
12 0 rope>prepare
-25 -28 rope>quantity
-7 -14 rope>rope
43 41 rope>school
-19 -28 rope>self
36 49 rope>spoken
-5 1 rope>stand
6 -16 rope>tonight
-37 -34 rope>train
55 57 rope>trapped
15 1 rope>urge
-4 54 rope>vehicle
-4 -8 rope>violence
24 55 rope>want
22 2 rope>work
-11 -32 rope>wound
50 37 rope>you
-62 -55 routine
-28 15 routine+school
-2 14 routine+secret
-7 -18 routine+self
-34 -1 routine+sorry
-16 -18 routine+spoken
-15 5 routine+stand
-40 -17 routine+substance
-10 -22 routine+suicide
-6 16 routine+thanks
-19 -1 routine+therapy
-28 -13 routine+tonight
-61 -56 routine+took
12 8 routine+train
-26 8 routine+trapped
12 39 routine+urge
-34 -5 routine+vehicle
-28 -17 routine+violence
5 18 routine+voices
-21 -25 routine+waiting
5 19 routine+want
-32 -37 routine+water
30 5 routine+work
-32 -17 routine+wound
33 13 routine+you
12 20 routine>aftermath
32 25 routine>alone
-27 -15 routine>anymore
17 29 routine>cannot
-16 -34 routine>child
-12 -15 routine>chores
-40 -48 routine>date
15 3 routine>die
-53 -42 routine>eating
-5 -6 routine>end
-47 -51 routine>enough
-8 -6 routine>exit
-67 44 routine>find
42 58 routine>forever
26 43 routine>give-away
24 14 routine>glad
58 39 routine>goodbye
-39 -35 routine>gun
16 35 routine>hold
-27 -29 routine>intend
-29 -27 routine>kin
8 29 routine>leisure
1 -6 routine>letter
-35 -25 routine>media
26 31 routine>mourning
16 21 routine>no
-56 -8 routine>now
-28 -11 routine>old
-21 -5 routine>other
-13 -18 routine>papers
17 -16 routine>passed
19 -5 routine>past
-6 6 routine>peace
14 0 routine>pet
-51 -46 routine>pills
-79 -37 routine>prepare
8 12 routine>quantity
13 13 routine>question
39 20 routine>routine
-36 24 routine>school
35 5 routine>self
-21 -1 routine>sorry
-8 -32 routine>spoken
18 25 routine>thanks
-23 -19 routine>therapy
-7 6 routine>tonight
-48 -24 routine>took
21 18 routine>train
-14 -9 routine>trapped
-10 -26 routine>want
-11 -14 routine>work
-16 -17 routine>wound
-24 -31 school
-4 8 school+secret
-4 12 school+self
-5 -7 school+sorry
29 25 school+spoken
5 -6 school+stand
-15 31 school+substance
-8 -13 school+suicide
-2 -5 school+thanks
0 7 school+therapy
15 0 school+tired
4 -15 school+tonight
12 24 school+took
22 -1 school+train
9 7 school+trapped
-14 28 school+urge
-12 3 school+vehicle
-44 -34 school+violence
16 -8 school+voices
14 3 school+waiting
18 4 school+want
-35 -9 school+water
0 -8 school+work
-2 8 school+worry
-7 -15 school+wound
38 44 school+you
-4 33 school>aftermath
-20 -28 school>alone
-16 -3 school>anymore
19 23 school>cannot
4 34 school>child
-59 -36 school>chores
54 35 school>date
18 35 school>do-it
-18 -17 school>eating
-32 -16 school>end
-7 25 school>find
23 8 school>give-away
-1 20 school>glad
0 -24 school>handed
19 9 school>height
-38 -19 school>history
-41 -42 school>hold
17 -15 school>hurt-other
33 23 school>intend
-41 -36 school>kill-self
-68 -64 school>kin
-67 -30 school>last
-12 -25 school>laugh
-8 -21 school>leisure
19 -13 school>letter
-1 12 school>media
9 17 school>nature
28 44 school>no
-49 -23 school>now
28 33 school>old
16 27 school>other
8 20 school>other-danger
-30 24 school>pain
-10 -17 school>papers
-32 10 school>passed
-17 -21 school>past
6 1 school>pet
8 51 school>pills
-24 -9 school>prepare
-1 39 school>quantity
-8 -13 school>question
43 5 school>revenge
2 29 school>rope
2 23 school>routine
0 9 school>school
-10 1 school>self
-24 -18 school>sorry
-33 -28 school>spoken
-16 -28 school>stand
-25 -31 school>suicide
-2 -24 school>thanks
-39 5 school>therapy
25 17 school>tonight
26 30 school>took
17 -15 school>train
-12 -14 school>trapped
-15 -19 school>vehicle
-28 -61 school>violence
-39 -23 school>want
7 11 school>work
-18 66 school>wound
4 14 school>you
-8 25 secret
-1 5 secret+self
29 27 secret+spoken
20 9 secret+stand
-21 57 secret+substance
69 45 secret+suicide
-6 6 secret+therapy
-33 8 secret+tired
-10 36 secret+tonight
-9 19 secret+took
0 -10 secret+trapped
16 61 secret+urge
13 -16 secret+vehicle
-36 52 secret+violence
-3 22 secret+voices
11 4 secret+want
-3 39 secret+work
-24 -7 secret+wound
-7 3 secret+you
-32 -7 secret>alone
5 29 secret>care
-17 59 secret>date
-24 52 secret>eating
15 7 secret>find
35 36 secret>handed
10 -1 secret>hold
-12 53 secret>leisure
32 38 secret>no
-7 -7 secret>now
-18 1 secret>other
33 32 secret>passed
10 9 secret>past
-7 -7 secret>peace
0 25 secret>prepare
-7 -12 secret>quantity
4 35 secret>secret
4 2 secret>self
32 37 secret>spoken
2 16 secret>stand
-5 39 secret>tonight
-9 42 secret>voices
-3 28 secret>want
-23 60 secret>you
23 52 self
-9 34 self+sleep-away
0 -16 self+sorry
-11 -4 self+spoken
12 15 self+substance
28 51 self+suicide
31 11 self+thanks
-28 -40 self+therapy
32 19 self+tonight
12 -9 self+took
13 16 self+train
13 20 self+trapped
-9 20 self+urge
-5 -11 self+vehicle
19 13 self+violence
19 8 self+waiting
-7 -3 self+want
20 -4 self+water
-23 -23 self+work
-57 -20 self+worry
10 4 self+wound
22 17 self+you
10 18 self>after
1 8 self>aftermath
3 13 self>alive
-28 -14 self>alone
3 14 self>anymore
37 58 self>attacked
41 -4 self>baby-harm
19 7 self>blade
-4 31 self>burden
-30 -4 self>cannot
-33 -44 self>care
6 10 self>child
15 25 self>chores
-4 -14 self>date
-29 57 self>despair
15 5 self>die
14 10 self>do-it
-18 -37 self>dread
-39 13 self>eating
5 17 self>end
-23 8 self>enough
-25 -57 self>exaggeration
10 1 self>exit
-2 -15 self>find
29 -2 self>forever
16 -2 self>funeral
2 -11 self>future
36 10 self>gas
6 3 self>give-away
-10 -2 self>glad
-23 -37 self>goodbye
35 29 self>gun
9 27 self>handed
49 43 self>height
14 3 self>help
-5 -1 self>history
23 6 self>hold
35 35 self>hurt-other
2 6 self>hurt-self
42 18 self>intend
24 22 self>joy
21 39 self>kill-self
3 8 self>kin
5 2 self>last
-33 -36 self>laugh
1 15 self>leisure
5 4 self>letter
12 -7 self>life
21 19 self>love
-14 18 self>matter
-35 -32 self>media
-15 -15 self>mourning
-5 -2 self>nature
-8 14 self>no
14 24 self>now
-16 4 self>other
-10 8 self>other-danger
-17 12 self>pain
-17 -20 self>passed
-19 -3 self>past
28 10 self>peace
-32 8 self>pet
-15 2 self>pills
33 31 self>poison
26 26 self>prepare
-8 -13 self>purpose
39 26 self>quantity
10 -2 self>question
-28 -23 self>revenge
21 1 self>rope
8 -19 self>routine
-45 -7 self>school
0 21 self>self
-37 38 self>sleep-away
-6 13 self>sorry
-16 -14 self>spoken
21 37 self>stand
-22 9 self>substance
25 51 self>suicide
17 9 self>thanks
-40 -50 self>therapy
-19 -27 self>tired
18 16 self>tonight
12 7 self>took
10 15 self>train
42 15 self>trapped
-13 7 self>urge
-23 -11 self>vehicle
14 25 self>violence
3 -23 self>voices
-5 -2 self>waiting
1 -8 self>want
0 -10 self>water
-9 -18 self>work
-37 -30 self>worry
37 34 self>wound
16 12 self>you
-8 31 sleep-away
-17 -39 sleep-away+stand
28 31 sleep-away+substance
1 -33 sleep-away+tonight
16 23 sleep-away+took
29 4 sleep-away+trapped
24 -6 sleep-away+violence
-17 16 sleep-away+voices
4 2 sleep-away+want
-9 -32 sleep-away+work
12 20 sleep-away+you
-31 -27 sleep-away>aftermath
2 14 sleep-away>alone
-30 58 sleep-away>anymore
3 -14 sleep-away>forever
41 6 sleep-away>hold
-6 23 sleep-away>intend
-17 31 sleep-away>life
-13 38 sleep-away>no
-18 60 sleep-away>now
-71 33 sleep-away>passed
-31 6 sleep-away>past
-52 74 sleep-away>peace
-11 55 sleep-away>self
-26 96 sleep-away>sleep-away
-41 -40 sleep-away>stand
-10 -26 sleep-away>tonight
29 26 sorry
19 15 sorry+spoken
32 25 sorry+stand
23 41 sorry+suicide
54 34 sorry+thanks
-3 6 sorry+therapy
-23 -54 sorry+tonight
-15 -12 sorry+took
18 24 sorry+train
39 40 sorry+trapped
-46 -59 sorry+vehicle
17 12 sorry+violence
-35 -43 sorry+want
19 26 sorry+work
-17 46 sorry+wound
38 53 sorry+you
-21 18 sorry>aftermath
-6 12 sorry>anymore
31 48 sorry>cannot
-13 -34 sorry>date
-48 -5 sorry>despair
21 2 sorry>die
12 18 sorry>kin
-16 -18 sorry>laugh
4 -3 sorry>letter
46 41 sorry>love
36 -6 sorry>no
-13 -14 sorry>now
43 44 sorry>old
-40 -43 sorry>other
-11 -40 sorry>past
3 -7 sorry>quantity
12 20 sorry>routine
7 -7 sorry>self
-7 18 sorry>sorry
19 -12 sorry>spoken
18 27 sorry>therapy
-17 -27 sorry>tonight
-11 -33 sorry>want
39 41 sorry>you
13 6 spoken
-9 9 spoken+stand
-17 0 spoken+substance
2 -8 spoken+suicide
-18 -29 spoken+thanks
19 14 spoken+therapy
-16 -28 spoken+tired
24 25 spoken+tonight
20 2 spoken+took
35 40 spoken+train
12 -23 spoken+trapped
5 7 spoken+urge
26 2 spoken+vehicle
48 -5 spoken+violence
44 9 spoken+voices
8 -7 spoken+waiting
-84 -38 spoken+want
20 4 spoken+water
-19 1 spoken+work
-46 2 spoken+worry
5 15 spoken+wound
-8 -13 spoken+you
6 41 spoken>after
7 11 spoken>aftermath
7 52 spoken>alive
-9 -16 spoken>alone
-14 15 spoken>anymore
18 6 spoken>blade
-16 -26 spoken>burden
-15 -7 spoken>cannot
11 30 spoken>care
-13 -28 spoken>child
-63 -38 spoken>chores
-43 5 spoken>despair
-70 -48 spoken>die
52 51 spoken>do-it
1 90 spoken>end
-16 -27 spoken>enough
-44 22 spoken>exit
-4 -13 spoken>find
-14 26 spoken>forever
31 28 spoken>future
21 4 spoken>give-away
-7 -2 spoken>glad
31 11 spoken>goodbye
-27 -28 spoken>gun
38 11 spoken>handed
39 44 spoken>height
19 -15 spoken>help
-10 22 spoken>hold
-44 -25 spoken>hurt-other
-51 2 spoken>hurt-self
-14 8 spoken>intend
-30 23 spoken>kill-self
3 -12 spoken>kin
6 -13 spoken>last
-43 -24 spoken>laugh
-12 5 spoken>leisure
34 54 spoken>letter
-57 -40 spoken>life
-65 -21 spoken>matter
-8 13 spoken>media
7 -4 spoken>nature
-2 -13 spoken>no
-27 -38 spoken>now
-9 -10 spoken>old
-7 -6 spoken>other
-14 61 spoken>other-danger
-30 4 spoken>pain
12 -11 spoken>papers
-1 16 spoken>passed
7 44 spoken>past
-30 8 spoken>peace
-26 8 spoken>pet
15 19 spoken>pills
-56 -23 spoken>prepare
16 3 spoken>quantity
32 6 spoken>question
10 34 spoken>routine
50 41 spoken>school
22 -9 spoken>self
31 30 spoken>sorry
-29 -37 spoken>spoken
-5 4 spoken>stand
-37 10 spoken>suicide
-37 -45 spoken>thanks
6 23 spoken>therapy
-47 9 spoken>tired
-21 -14 spoken>tonight
8 -19 spoken>took
32 21 spoken>trapped
6 28 spoken>urge
-27 -26 spoken>vehicle
6 16 spoken>violence
23 -19 spoken>voices
-63 8 spoken>want
-7 -5 spoken>work
-13 9 spoken>worry
1 28 spoken>wound
18 3 spoken>you
-18 -25 stand
-12 3 stand+substance
-41 -18 stand+suicide
-7 15 stand+thanks
11 21 stand+therapy
-2 10 stand+tired
-16 -32 stand+tonight
34 13 stand+took
20 11 stand+trapped
45 23 stand+urge
1 6 stand+vehicle
-26 -28 stand+violence
11 55 stand+voices
-22 -24 stand+waiting
15 28 stand+water
0 -7 stand+work
-13 -10 stand+worry
5 -7 stand+wound
-6 -2 stand+you
12 -7 stand>after
18 -11 stand>aftermath
40 -15 stand>alone
4 -16 stand>anymore
22 22 stand>attacked
-11 0 stand>baby-harm
-12 11 stand>blade
-43 -33 stand>burden
7 -6 stand>cannot
42 8 stand>child
34 27 stand>chores
-58 -43 stand>date
14 15 stand>despair
-57 3 stand>die
-31 -17 stand>do-it
-29 19 stand>dread
-7 -9 stand>eating
-61 2 stand>enough
57 47 stand>exit
4 18 stand>find
6 -2 stand>funeral
-15 -14 stand>gas
10 16 stand>give-away
-13 -44 stand>glad
1 -15 stand>goodbye
-27 0 stand>gun
6 14 stand>height
12 8 stand>help
-25 -16 stand>history
28 45 stand>hold
7 5 stand>hurt-other
7 18 stand>hurt-self
-12 -26 stand>intend
-36 -53 stand>joy
-42 -27 stand>kin
-11 11 stand>last
-28 -26 stand>laugh
-21 -20 stand>leisure
20 -15 stand>letter
48 22 stand>life
62 55 stand>matter
2 -23 stand>media
10 18 stand>nature
-27 0 stand>no
5 6 stand>now
-28 -13 stand>old
-5 12 stand>other
-29 -20 stand>other-danger
-24 -11 stand>pain
-20 -26 stand>papers
-1 27 stand>passed
-1 38 stand>past
22 21 stand>peace
33 47 stand>pet
-9 -11 stand>pills
17 17 stand>prepare
-11 -1 stand>quantity
-38 -26 stand>question
-7 -9 stand>revenge
6 -2 stand>rope
-22 -29 stand>routine
-16 -16 stand>school
23 28 stand>secret
17 10 stand>self
16 5 stand>sorry
-2 5 stand>spoken
56 64 stand>stand
1 28 stand>substance
3 39 stand>suicide
9 13 stand>therapy
-11 -7 stand>tonight
-15 -29 stand>took
-5 -2 stand>train
0 16 stand>trapped
14 9 stand>urge
-9 45 stand>vehicle
12 21 stand>violence
-22 14 stand>voices
-28 -26 stand>waiting
19 31 stand>water
-35 -39 stand>work
21 31 stand>wound
-6 -3 stand>you
-14 119 substance
-20 -6 substance+therapy
-28 45 substance+tonight
13 3 substance+took
19 56 substance+trapped
11 47 substance+vehicle
20 5 substance+violence
-9 -18 substance+waiting
-6 -12 substance+want
-21 -39 substance+water
-19 7 substance+work
3 46 substance+wound
-9 -9 substance+you
7 6 substance>aftermath
-30 27 substance>alone
-51 45 substance>anymore
-4 -13 substance>cannot
10 12 substance>child
7 1 substance>chores
-16 32 substance>date
-1 -19 substance>eating
-6 -10 substance>exit
22 41 substance>hold
11 7 substance>hurt-self
32 22 substance>kin
-20 62 substance>last
-30 -19 substance>leisure
-4 20 substance>letter
-17 -9 substance>no
-34 63 substance>now
0 71 substance>other
-14 20 substance>passed
10 8 substance>past
32 22 substance>pills
44 35 substance>poison
13 5 substance>quantity
-19 29 substance>routine
17 22 substance>school
12 34 substance>self
-19 54 substance>spoken
0 16 substance>stand
-28 10 substance>substance
-40 61 substance>tonight
-41 54 substance>took
43 26 substance>vehicle
29 24 substance>violence
-11 -11 substance>water
-38 60 substance>work
18 14 substance>wound
49 85 suicide
24 8 suicide+therapy
-45 -39 suicide+tired
13 33 suicide+tonight
20 83 suicide+took
-26 58 suicide+trapped
7 -18 suicide+urge
42 2 suicide+want
3 5 suicide+work
-34 10 suicide+worry
38 38 suicide+you
35 21 suicide>alone
-20 29 suicide>anymore
-40 32 suicide>cannot
7 59 suicide>date
-52 -14 suicide>die
58 26 suicide>end
-39 21 suicide>enough
-4 22 suicide>give-away
25 49 suicide>hold
11 70 suicide>intend
-48 -9 suicide>kill-self
29 29 suicide>letter
8 -7 suicide>life
-27 -37 suicide>media
-58 -16 suicide>no
40 43 suicide>now
28 22 suicide>old
-55 -9 suicide>other
-74 21 suicide>other-danger
-41 29 suicide>past
33 40 suicide>prepare
-14 -28 suicide>quantity
-8 -31 suicide>question
39 12 suicide>school
-5 9 suicide>self
31 34 suicide>sorry
-24 9 suicide>spoken
-35 -45 suicide>stand
-9 7 suicide>suicide
5 -3 suicide>tonight
22 -14 suicide>want
-16 16 suicide>you
18 2 thanks
3 7 thanks+therapy
-37 -34 thanks+tonight
-8 1 thanks+took
26 22 thanks+trapped
-35 -20 thanks+vehicle
-30 -19 thanks+violence
28 32 thanks+waiting
-1 -14 thanks+want
-22 -29 thanks+water
15 21 thanks+work
5 22 thanks+you
28 30 thanks>anymore
-4 -14 thanks>burden
-21 -21 thanks>date
51 32 thanks>do-it
36 39 thanks>glad
-44 -22 thanks>goodbye
-21 -20 thanks>hold
-11 31 thanks>intend
10 10 thanks>last
-28 -15 thanks>leisure
-25 -25 thanks>letter
38 42 thanks>life
51 54 thanks>no
-5 2 thanks>other
-17 -13 thanks>passed
37 36 thanks>past
-26 -30 thanks>peace
-37 -68 thanks>prepare
-19 -38 thanks>quantity
-15 -12 thanks>question
4 11 thanks>routine
33 28 thanks>self
32 39 thanks>thanks
19 30 thanks>therapy
-9 -5 thanks>tonight
28 32 thanks>waiting
-16 -36 thanks>want
-10 -13 thanks>you
-21 -35 therapy
3 28 therapy+tonight
19 -35 therapy+took
-3 16 therapy+train
-15 -17 therapy+trapped
27 47 therapy+urge
26 22 therapy+vehicle
-20 24 therapy+violence
-55 -47 therapy+want
13 6 therapy+water
-56 5 therapy+work
1 10 therapy+worry
10 45 therapy+wound
-10 -4 therapy+you
0 -38 therapy>aftermath
36 36 therapy>alive
7 14 therapy>anymore
1 18 therapy>care
-41 -52 therapy>chores
0 -16 therapy>date
21 21 therapy>die
-30 -21 therapy>do-it
9 10 therapy>eating
-3 -5 therapy>end
-34 -33 therapy>enough
-14 -19 therapy>give-away
-4 20 therapy>goodbye
8 37 therapy>hold
-27 17 therapy>hurt-other
8 7 therapy>kin
-13 -31 therapy>last
-16 -16 therapy>laugh
12 8 therapy>leisure
22 19 therapy>letter
-1 -4 therapy>media
20 3 therapy>no
-8 -9 therapy>now
41 41 therapy>other
-12 -5 therapy>passed
-13 -9 therapy>past
-18 -6 therapy>prepare
6 14 therapy>quantity
-1 -34 therapy>question
-27 -26 therapy>revenge
-32 -36 therapy>routine
11 3 therapy>school
34 9 therapy>self
-20 -49 therapy>sorry
8 -8 therapy>spoken
-3 26 therapy>stand
-22 -7 therapy>therapy
-45 16 therapy>tonight
0 -20 therapy>took
4 19 therapy>train
33 40 therapy>urge
-24 22 therapy>violence
-24 -59 therapy>want
-34 9 therapy>work
-44 -36 therapy>you
-40 -39 tired
3 46 tired+tonight
-20 -17 tired+voices
12 -29 tired+waiting
9 -39 tired+want
-37 -23 tired+work
-51 -34 tired+wound
-12 -5 tired+you
-31 -15 tired>aftermath
-35 -50 tired>child
-52 -75 tired>chores
-9 -16 tired>date
-41 -16 tired>glad
21 21 tired>hold
11 35 tired>intend
21 63 tired>kin
-7 69 tired>life
13 1 tired>no
-6 11 tired>other
7 7 tired>past
-2 47 tired>quantity
19 8 tired>self
-9 37 tired>tired
-40 -60 tired>tonight
5 -34 tired>waiting
-27 -49 tired>work
-5 6 tonight
-36 -17 tonight+took
41 41 tonight+train
-21 -17 tonight+trapped
-28 -20 tonight+urge
-10 -1 tonight+vehicle
25 26 tonight+violence
40 47 tonight+voices
0 -17 tonight+waiting
3 -4 tonight+want
-9 -2 tonight+water
-12 -23 tonight+work
-30 22 tonight+worry
-6 -1 tonight+wound
30 28 tonight+you
-7 -11 tonight>after
-4 -8 tonight>aftermath
7 84 tonight>alone
65 53 tonight>anymore
3 25 tonight>blade
20 16 tonight>burden
-9 1 tonight>cannot
-41 -51 tonight>care
20 51 tonight>child
-48 -12 tonight>chores
53 37 tonight>date
-16 -40 tonight>despair
-13 20 tonight>die
-4 8 tonight>do-it
-1 -12 tonight>eating
4 29 tonight>end
6 15 tonight>enough
8 12 tonight>exit
0 24 tonight>find
5 -17 tonight>forever
-42 -23 tonight>funeral
20 14 tonight>future
17 21 tonight>give-away
-16 -6 tonight>glad
9 27 tonight>goodbye
35 23 tonight>gun
-19 -10 tonight>handed
14 3 tonight>height
-4 44 tonight>help
-49 -15 tonight>history
-3 33 tonight>hold
49 48 tonight>hurt-other
-6 14 tonight>hurt-self
-2 26 tonight>intend
12 14 tonight>joy
54 51 tonight>kill-self
1 21 tonight>kin
-41 -30 tonight>last
32 45 tonight>laugh
-37 -39 tonight>leisure
-6 -22 tonight>letter
-17 -1 tonight>life
25 7 tonight>matter
-13 8 tonight>media
-19 -21 tonight>mourning
11 4 tonight>nature
13 40 tonight>no
-8 12 tonight>now
-32 -22 tonight>old
-4 -32 tonight>other
22 52 tonight>other-danger
-11 -26 tonight>pain
52 45 tonight>papers
-47 -40 tonight>passed
4 -6 tonight>past
-23 -6 tonight>peace
34 22 tonight>pet
-9 26 tonight>pills
-13 12 tonight>prepare
9 12 tonight>quantity
-36 -19 tonight>question
0 -12 tonight>revenge
-19 -35 tonight>rope
-8 -18 tonight>routine
-10 -36 tonight>school
28 24 tonight>secret
9 10 tonight>self
22 -12 tonight>sleep-away
-17 4 tonight>sorry
-4 -21 tonight>stand
-59 -2 tonight>substance
21 32 tonight>suicide
-39 -26 tonight>thanks
-21 -35 tonight>therapy
-26 34 tonight>tired
25 13 tonight>tonight
22 12 tonight>took
13 34 tonight>train
18 22 tonight>trapped
-20 0 tonight>urge
-5 -14 tonight>vehicle
37 13 tonight>violence
3 37 tonight>voices
43 49 tonight>waiting
-48 -25 tonight>want
-82 -15 tonight>water
-1 -12 tonight>work
-37 46 tonight>worry
51 13 tonight>wound
16 19 tonight>you
77 45 took
-26 27 took+train
12 12 took+trapped
19 23 took+urge
-28 -9 took+vehicle
43 37 took+violence
2 -10 took+waiting
-20 -16 took+want
23 -7 took+water
-24 46 took+work
36 11 took+wound
-28 -12 took+you
0 25 took>aftermath
8 -1 took>alone
-13 -4 took>anymore
5 -5 took>baby-harm
19 9 took>blade
-36 -31 took>cannot
-37 19 took>child
2 5 took>chores
-4 20 took>date
-8 -27 took>eating
16 14 took>end
29 56 took>enough
46 41 took>exit
4 -25 took>glad
-13 3 took>gun
-22 21 took>hold
-31 -44 took>hurt-other
-21 6 took>intend
-4 -12 took>kill-self
-29 -27 took>kin
-17 -33 took>last
18 -7 took>leisure
-2 -5 took>letter
11 18 took>life
15 -21 took>matter
-11 24 took>media
-1 10 took>no
-13 -42 took>now
27 28 took>other
-52 29 took>other-danger
17 9 took>papers
-13 -4 took>passed
-15 31 took>past
21 43 took>peace
-38 -30 took>pet
-11 4 took>pills
16 39 took>poison
-10 -22 took>prepare
95 97 took>quantity
-3 20 took>question
-46 -36 took>routine
15 3 took>self
12 37 took>sorry
-9 -17 took>spoken
9 12 took>stand
-30 -8 took>substance
17 37 took>suicide
-85 -43 took>tonight
60 42 took>took
35 36 took>trapped
-39 -18 took>vehicle
25 14 took>want
39 18 took>water
-39 -32 took>work
-19 -13 took>wound
-19 -15 took>you
37 27 train
-21 -12 train+trapped
30 18 train+urge
5 8 train+vehicle
-53 -6 train+violence
49 47 train+voices
27 40 train+want
12 17 train+water
18 2 train+work
-23 -20 train+wound
-20 -13 train+you
37 11 train>after
-6 -11 train>chores
13 18 train>date
-67 10 train>dread
0 11 train>end
18 19 train>height
-23 7 train>hold
-35 -22 train>intend
47 39 train>laugh
-70 -62 train>leisure
-44 -51 train>letter
16 -4 train>no
24 -10 train>now
34 26 train>old
-13 -1 train>other
-46 -56 train>papers
-32 -27 train>passed
-69 -3 train>past
-18 35 train>prepare
-10 -6 train>quantity
-47 -56 train>question
-19 9 train>self
28 20 train>stand
-30 2 train>tonight
61 38 train>train
-25 20 train>want
12 17 train>water
13 -3 train>work
29 40 trapped
12 24 trapped+urge
-4 -22 trapped+vehicle
77 45 trapped+violence
11 16 trapped+voices
-13 10 trapped+waiting
3 5 trapped+want
19 19 trapped+water
-13 -5 trapped+work
-4 -17 trapped+worry
14 36 trapped+wound
14 20 trapped+you
-16 -14 trapped>after
-6 -9 trapped>aftermath
-6 4 trapped>anymore
51 55 trapped>attacked
22 40 trapped>blade
29 11 trapped>cannot
-6 21 trapped>child
-10 -1 trapped>chores
-15 16 trapped>date
39 1 trapped>die
21 4 trapped>eating
47 62 trapped>end
24 33 trapped>enough
25 36 trapped>exit
11 15 trapped>find
-40 -34 trapped>gas
-2 24 trapped>give-away
70 50 trapped>gun
56 74 trapped>height
14 0 trapped>hold
46 42 trapped>hurt-other
43 52 trapped>hurt-self
-54 -47 trapped>intend
-10 -4 trapped>kin
5 7 trapped>last
2 14 trapped>laugh
-11 -19 trapped>leisure
41 45 trapped>letter
53 68 trapped>life
-3 10 trapped>matter
-74 -6 trapped>media
-40 -15 trapped>mourning
-23 -13 trapped>nature
3 20 trapped>no
-45 -47 trapped>now
29 47 trapped>old
30 21 trapped>other
6 -4 trapped>other-danger
4 37 trapped>pain
-17 -12 trapped>papers
18 32 trapped>passed
-31 -20 trapped>past
-10 -14 trapped>peace
23 26 trapped>pet
57 47 trapped>prepare
16 30 trapped>quantity
4 13 trapped>question
-1 -8 trapped>revenge
-26 -22 trapped>rope
-19 -9 trapped>routine
1 4 trapped>school
7 -2 trapped>self
3 -21 trapped>spoken
26 7 trapped>stand
-9 -10 trapped>tonight
-3 -12 trapped>took
46 34 trapped>trapped
23 18 trapped>vehicle
45 58 trapped>violence
10 1 trapped>voices
36 18 trapped>want
-15 -21 trapped>work
48 31 trapped>wound
-26 -16 trapped>you
52 37 urge
-4 32 urge+vehicle
-14 6 urge+violence
1 -17 urge+voices
15 -14 urge+want
-5 -9 urge+water
-39 -18 urge+work
6 -12 urge+wound
-43 -34 urge+you
-6 23 urge>aftermath
19 -7 urge>alive
-30 -32 urge>anymore
0 56 urge>cannot
32 1 urge>die
13 8 urge>do-it
37 11 urge>end
-30 -23 urge>exit
-8 -22 urge>hold
-40 36 urge>hurt-other
48 28 urge>intend
80 72 urge>kill-self
-29 -44 urge>leisure
-16 -35 urge>life
4 13 urge>no
-23 -41 urge>now
21 26 urge>other
6 14 urge>pain
-23 -44 urge>passed
-45 -3 urge>past
41 45 urge>quantity
-17 20 urge>question
33 2 urge>stand
0 16 urge>tonight
7 28 urge>trapped
19 23 urge>urge
-10 9 urge>want
-16 7 urge>work
1 -7 urge>wound
-39 -21 urge>you
32 25 vehicle
-58 9 vehicle+violence
16 5 vehicle+want
38 31 vehicle+water
-22 -19 vehicle+work
-24 -57 vehicle+wound
16 -2 vehicle+you
41 13 vehicle>aftermath
-14 -21 vehicle>alone
25 18 vehicle>anymore
-18 40 vehicle>cannot
-36 -26 vehicle>child
-2 8 vehicle>chores
17 45 vehicle>date
-1 -4 vehicle>despair
17 51 vehicle>end
12 16 vehicle>enough
25 -1 vehicle>find
15 16 vehicle>gas
9 -1 vehicle>glad
-32 -5 vehicle>gun
-9 -23 vehicle>height
-24 -21 vehicle>hold
-30 52 vehicle>intend
-37 -50 vehicle>kin
9 14 vehicle>last
-34 -31 vehicle>laugh
15 11 vehicle>leisure
22 34 vehicle>matter
-4 -8 vehicle>media
31 39 vehicle>nature
-9 41 vehicle>no
14 -1 vehicle>now
7 -1 vehicle>old
2 -12 vehicle>other
-19 -20 vehicle>pain
-33 -11 vehicle>passed
-48 -17 vehicle>past
-9 -22 vehicle>peace
-44 -41 vehicle>pills
-13 -2 vehicle>prepare
-24 11 vehicle>quantity
-29 -22 vehicle>rope
-6 46 vehicle>routine
-12 -9 vehicle>school
0 20 vehicle>self
16 0 vehicle>spoken
-19 -38 vehicle>stand
5 52 vehicle>substance
-11 30 vehicle>tonight
-18 -11 vehicle>took
-31 -23 vehicle>trapped
29 4 vehicle>vehicle
-36 60 vehicle>violence
27 80 vehicle>want
19 16 vehicle>water
-33 -24 vehicle>work
10 5 vehicle>you
33 72 violence
4 24 violence+voices
45 42 violence+waiting
9 45 violence+want
9 -11 violence+water
-1 5 violence+work
-27 -17 violence+worry
-45 -17 violence+you
-6 -11 violence>after
-4 27 violence>aftermath
-6 -23 violence>anymore
19 16 violence>attacked
9 15 violence>blade
35 59 violence>burden
7 34 violence>cannot
21 62 violence>child
-7 -38 violence>chores
-29 44 violence>date
-34 -12 violence>die
-36 -44 violence>enough
27 -19 violence>exit
-29 35 violence>forever
5 26 violence>gun
-39 -29 violence>height
-34 33 violence>help
28 33 violence>hold
-6 -10 violence>hurt-other
20 42 violence>hurt-self
-18 -2 violence>kill-self
-8 -22 violence>kin
13 19 violence>last
11 -27 violence>laugh
-9 37 violence>leisure
22 14 violence>letter
21 39 violence>life
-28 -28 violence>matter
-20 -15 violence>media
1 -19 violence>nature
-4 2 violence>no
49 34 violence>now
-17 6 violence>old
-25 0 violence>other
-38 98 violence>other-danger
-12 44 violence>pain
-43 32 violence>past
-21 -48 violence>peace
-5 -18 violence>pills
-12 -29 violence>prepare
-25 -22 violence>quantity
22 6 violence>question
50 32 violence>rope
-7 -26 violence>routine
-12 11 violence>school
4 12 violence>self
3 23 violence>spoken
9 -31 violence>stand
32 25 violence>substance
-18 39 violence>tonight
23 52 violence>took
51 24 violence>trapped
-8 -4 violence>urge
12 -14 violence>vehicle
5 30 violence>violence
38 55 violence>waiting
39 52 violence>want
21 6 violence>water
12 -7 violence>work
-2 -11 violence>wound
-29 -23 violence>you
52 93 voices
-29 59 voices+waiting
0 -5 voices+want
-3 12 voices+water
-3 -19 voices+work
46 101 voices+wound
-7 -28 voices+you
-41 5 voices>alone
-24 13 voices>anymore
-32 -27 voices>child
16 1 voices>date
-38 -23 voices>despair
18 33 voices>do-it
-2 43 voices>eating
2 24 voices>end
32 13 voices>give-away
84 86 voices>height
-13 -32 voices>hold
39 57 voices>hurt-other
52 54 voices>kill-self
20 -2 voices>kin
36 25 voices>last
-55 -33 voices>letter
-37 -44 voices>media
-51 -21 voices>no
1 38 voices>now
15 -22 voices>other
4 18 voices>pain
-14 -19 voices>passed
-37 -2 voices>past
21 15 voices>prepare
-12 -36 voices>quantity
10 43 voices>routine
-12 20 voices>self
40 32 voices>spoken
15 50 voices>stand
14 21 voices>tonight
19 13 voices>took
4 23 voices>violence
40 31 voices>voices
-21 -43 voices>want
-45 3 voices>work
33 73 voices>wound
52 10 waiting
-23 -34 waiting+want
1 -5 waiting+work
-11 -4 waiting+you
19 22 waiting>alone
-18 -27 waiting>child
14 2 waiting>chores
4 -10 waiting>date
-4 1 waiting>end
49 30 waiting>kin
-38 6 waiting>leisure
0 -13 waiting>no
-18 -21 waiting>now
45 25 waiting>other
-8 29 waiting>passed
7 -7 waiting>past
13 6 waiting>quantity
15 -2 waiting>self
-5 -7 waiting>work
41 54 want
25 35 want+water
-41 -25 want+work
-14 5 want+worry
-21 -21 want+wound
-7 -34 want+you
16 17 want>after
-18 4 want>aftermath
11 20 want>alone
15 -7 want>anymore
30 69 want>baby-harm
6 19 want>burden
9 4 want>cannot
-8 -12 want>care
-1 -30 want>child
-13 -28 want>chores
42 33 want>date
21 58 want>despair
62 52 want>die
-15 -16 want>do-it
-28 8 want>dread
-41 3 want>eating
-29 -38 want>end
1 41 want>enough
5 39 want>exit
40 26 want>find
49 20 want>forever
-47 -10 want>funeral
33 35 want>gas
26 17 want>give-away
-1 10 want>glad
33 63 want>goodbye
4 34 want>gun
-36 15 want>handed
49 54 want>height
-31 17 want>help
9 32 want>hold
-43 -28 want>hurt-other
-14 -25 want>hurt-self
41 31 want>intend
6 5 want>kill-self
19 21 want>kin
12 22 want>last
-59 -63 want>laugh
-34 -36 want>leisure
-15 -28 want>letter
62 44 want>life
20 40 want>matter
-6 -8 want>media
-40 23 want>no
28 43 want>now
-15 -17 want>old
-7 11 want>other
-5 -4 want>other-danger
-43 -30 want>pain
-36 -22 want>papers
-24 -4 want>passed
-15 3 want>past
-19 -25 want>peace
11 -22 want>pills
0 60 want>prepare
45 53 want>quantity
10 21 want>question
-31 -4 want>routine
12 4 want>school
-10 -15 want>secret
-11 -28 want>self
-10 22 want>sleep-away
1 16 want>sorry
-26 -47 want>spoken
-7 -7 want>stand
-3 -31 want>substance
48 -5 want>suicide
-11 -12 want>thanks
-40 -56 want>therapy
16 -2 want>tonight
-20 -59 want>took
-28 1 want>train
-18 17 want>trapped
21 -37 want>urge
14 36 want>vehicle
-23 29 want>violence
25 9 want>voices
0 -10 want>waiting
-30 -35 want>want
78 39 want>water
-29 -30 want>work
3 38 want>worry
27 44 want>wound
47 23 want>you
29 9 water
-15 -11 water+work
-59 -1 water+wound
4 20 water+you
0 18 water>aftermath
-14 -10 water>alone
21 23 water>anymore
18 45 water>cannot
36 26 water>child
-15 -12 water>chores
13 9 water>date
29 -2 water>die
-35 -16 water>end
-10 -8 water>enough
26 36 water>glad
-7 -9 water>height
16 41 water>hold
-55 -16 water>kin
-45 -20 water>laugh
27 3 water>leisure
24 10 water>letter
32 14 water>matter
-44 -53 water>media
19 41 water>no
33 -14 water>now
-2 -9 water>other
-2 -38 water>past
31 26 water>pet
18 15 water>prepare
-38 -42 water>quantity
-50 -65 water>routine
26 19 water>self
-7 -20 water>spoken
4 35 water>stand
38 32 water>tonight
-6 14 water>took
27 43 water>trapped
-12 -13 water>violence
14 -3 water>want
49 37 water>water
-40 -4 water>wound
-56 -60 work
0 -5 work+worry
-5 6 work+wound
-6 -13 work+you
-15 -12 work>after
7 -26 work>aftermath
37 25 work>alone
-14 -18 work>anymore
-23 -23 work>blade
-63 -31 work>burden
12 31 work>cannot
3 -11 work>child
-29 -15 work>chores
-19 -11 work>date
-1 -27 work>despair
-28 -55 work>die
15 33 work>do-it
-14 -37 work>eating
-36 -35 work>end
30 6 work>enough
-29 -18 work>find
13 19 work>forever
16 -10 work>funeral
-21 -38 work>glad
7 6 work>goodbye
16 -19 work>gun
-33 8 work>height
-35 -38 work>help
-17 -22 work>history
9 -8 work>hold
15 1 work>hurt-other
-15 3 work>intend
17 14 work>joy
2 18 work>kill-self
6 -1 work>kin
-20 -31 work>last
10 1 work>laugh
-22 -33 work>leisure
8 12 work>letter
35 14 work>life
20 8 work>matter
1 5 work>media
-14 -17 work>mourning
-12 -5 work>no
-35 -17 work>now
-15 -16 work>old
-7 23 work>other
-7 6 work>pain
15 19 work>papers
5 -51 work>passed
27 -5 work>past
-69 -14 work>peace
-8 -11 work>pet
23 13 work>pills
14 39 work>prepare
-9 -1 work>quantity
-46 -26 work>question
9 20 work>revenge
-49 -54 work>routine
24 10 work>school
-11 -26 work>self
9 3 work>sorry
-22 4 work>spoken
16 12 work>stand
-54 36 work>substance
-4 -21 work>suicide
16 4 work>thanks
-19 -31 work>therapy
-14 -31 work>tonight
-13 28 work>took
-9 -20 work>train
-15 30 work>trapped
-12 -16 work>urge
7 77 work>vehicle
-3 14 work>violence
-49 9 work>voices
-9 -7 work>want
4 20 work>water
27 -1 work>work
-13 -8 work>worry
-7 12 work>wound
24 11 work>you
-58 9 worry
-15 -28 worry+you
39 45 worry>anymore
-42 -40 worry>date
-32 -7 worry>intend
2 4 worry>no
16 13 worry>now
-48 14 worry>other
-18 -36 worry>papers
14 10 worry>passed
45 47 worry>prepare
20 -9 worry>quantity
-12 19 worry>self
13 20 worry>therapy
-32 -26 worry>tonight
-20 -21 worry>work
-62 -18 worry>worry
32 24 wound
-72 -23 wound+you
31 44 wound>aftermath
7 11 wound>alone
-32 -4 wound>anymore
-1 -9 wound>blade
51 39 wound>cannot
-16 -17 wound>child
15 -5 wound>chores
-10 12 wound>date
18 28 wound>despair
-41 -51 wound>die
4 16 wound>do-it
-22 -36 wound>eating
7 42 wound>end
40 5 wound>enough
15 35 wound>exit
7 -2 wound>gas
-30 -28 wound>glad
-40 -41 wound>height
-36 -29 wound>hold
9 0 wound>hurt-self
55 45 wound>intend
9 -21 wound>kin
6 81 wound>last
-19 -54 wound>leisure
43 27 wound>letter
33 28 wound>media
38 34 wound>no
29 33 wound>now
-38 -7 wound>old
-38 -39 wound>other
21 0 wound>pain
-48 -51 wound>papers
-51 45 wound>passed
-52 22 wound>past
-2 -12 wound>peace
-45 -22 wound>pills
11 1 wound>prepare
1 -8 wound>quantity
22 35 wound>question
-27 48 wound>revenge
-11 9 wound>routine
-20 -14 wound>school
-19 8 wound>secret
-1 8 wound>self
7 19 wound>spoken
-27 -11 wound>stand
-40 26 wound>tonight
-11 -36 wound>took
-14 -4 wound>train
-13 30 wound>trapped
25 20 wound>urge
-11 -11 wound>want
-43 -13 wound>work
93 109 wound>wound
50 24 wound>you
14 -1 you
-7 -15 you>after
-25 -14 you>aftermath
-13 19 you>alone
-23 -15 you>anymore
0 -15 you>burden
-24 -18 you>cannot
12 29 you>care
-16 -7 you>child
-26 -44 you>chores
-58 -35 you>date
-55 -4 you>die
-15 37 you>do-it
27 39 you>end
-26 -32 you>enough
29 2 you>find
-18 -20 you>forever
6 14 you>give-away
19 16 you>glad
1 -7 you>goodbye
11 -9 you>height
25 -3 you>help
-24 -1 you>hold
21 43 you>hurt-other
-7 6 you>intend
-22 -24 you>kin
41 39 you>last
4 21 you>laugh
-18 -16 you>leisure
-29 -21 you>letter
-34 -29 you>life
23 34 you>love
18 16 you>media
8 12 you>no
-21 -29 you>now
1 10 you>old
4 -12 you>other
-7 8 you>pain
17 18 you>papers
14 18 you>passed
29 40 you>past
-35 11 you>peace
-3 -4 you>pills
7 -14 you>prepare
-8 9 you>quantity
-21 -9 you>question
-42 -34 you>routine
-3 -13 you>school
68 37 you>secret
-3 -21 you>self
55 59 you>sorry
6 11 you>spoken
-9 -18 you>stand
12 32 you>thanks
-9 -7 you>therapy
-9 -8 you>tonight
7 18 you>took
19 16 you>trapped
10 -21 you>urge
-25 -2 you>violence
57 40 you>voices
-6 1 you>want
-14 4 you>work
-18 -17 you>worry
-18 -29 you>wound
33 53 you>you
`;
